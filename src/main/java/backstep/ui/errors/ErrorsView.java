package backstep.ui.errors;

import backstep.paint.Box;
import backstep.ui.kit.canvas.PaintedCanvas;
import backstep.ui.kit.canvas.ReadOut;
import javafx.scene.layout.StackPane;

/// Paints the table of errors; a click on a number looks into it, on a row takes its output under study as well.
public final class ErrorsView extends StackPane {
    private final ErrorsViewModel viewModel;
    private final PaintedCanvas canvas = new PaintedCanvas("");
    private double wished;

    public ErrorsView(ErrorsViewModel viewModel) {
        this.viewModel = viewModel;
        setId("errors");
        canvas.setId("errors-picture");
        canvas.accessibleTextProperty().bind(viewModel.textProperty());
        canvas.show(viewModel.pictureProperty());
        viewModel.pictureProperty().subscribe(picture -> wish());
        viewModel.themeProperty().subscribe(theme -> {
            canvas.setTheme(theme);
            wish();
        });
        getChildren().add(canvas);
        ReadOut readOut = new ReadOut(this);
        readOut.textProperty().bind(viewModel.readingProperty());
        canvas.setOnMouseMoved(event -> {
            viewModel.point(event.getX(), event.getY(), area());
            readOut.pointAt(event.getX(), event.getY());
        });
        canvas.setOnMouseExited(event -> viewModel.pointNowhere());
        canvas.setOnMouseClicked(event -> canvas
                .measured(surface -> viewModel
                        .pictureProperty()
                        .getValue()
                        .spots(surface, area(), viewModel.themeProperty().getValue()))
                .stream()
                .filter(spot -> spot.box().contains(event.getX(), event.getY()))
                .findFirst()
                .ifPresent(spot -> viewModel.choose(spot.what(), canvas.inScene(spot.box()))));
    }

    /// Enough for the rows of a few outputs, and for some samples of a batch.
    @Override
    protected double computePrefHeight(double width) {
        return wished;
    }

    private void wish() {
        double height = viewModel
                .pictureProperty()
                .getValue()
                .height(viewModel.themeProperty().getValue());
        if (height != wished) {
            wished = height;
            requestLayout();
        }
    }

    private Box area() {
        return Box.of(canvas.getWidth(), canvas.getHeight());
    }
}
