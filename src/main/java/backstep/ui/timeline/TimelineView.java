package backstep.ui.timeline;

import backstep.paint.Box;
import backstep.ui.kit.PaintedCanvas;
import javafx.scene.layout.StackPane;

/// Paints this iteration's steps; a click or a drag goes to any of them.
public final class TimelineView extends StackPane {
    private static final double HEIGHT = 80;

    private final TimelineViewModel viewModel;

    public TimelineView(TimelineViewModel viewModel) {
        this.viewModel = viewModel;
        setId("timeline");
        PaintedCanvas canvas = new PaintedCanvas("");
        canvas.setId("timeline-picture");
        canvas.accessibleTextProperty().bind(viewModel.textProperty());
        viewModel.pictureProperty().subscribe(canvas::show);
        viewModel.themeProperty().subscribe(theme -> {
            canvas.setTheme(theme);
            requestLayout();
        });
        getChildren().add(canvas);
        canvas.setOnMousePressed(event -> viewModel.press(event.getX(), area(canvas)));
        canvas.setOnMouseDragged(event -> viewModel.drag(event.getX(), area(canvas)));
        canvas.setOnMouseReleased(event -> viewModel.release());
    }

    @Override
    protected double computePrefHeight(double width) {
        return viewModel.themeProperty().getValue().size(HEIGHT);
    }

    private static Box area(PaintedCanvas canvas) {
        return Box.of(canvas.getWidth(), canvas.getHeight());
    }
}
