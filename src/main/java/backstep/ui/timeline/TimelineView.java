package backstep.ui.timeline;

import backstep.paint.Box;
import backstep.paint.Theme;
import backstep.paint.panel.TimelinePicture;
import backstep.ui.kit.canvas.PaintedCanvas;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

/// Paints the run and this iteration's steps; a click or a drag goes to any of them, a click with Ctrl runs there, one
/// with the right button looks into what was computed there, the wheel zooms the run.
public final class TimelineView extends StackPane {
    /// How many pixels a notch of a wheel scrolls.
    private static final double NOTCH = 40;

    private final TimelineViewModel viewModel;
    private final PaintedCanvas canvas = new PaintedCanvas("");

    public TimelineView(TimelineViewModel viewModel) {
        this.viewModel = viewModel;
        setId("timeline");
        canvas.setId("timeline-picture");
        canvas.accessibleTextProperty().bind(viewModel.textProperty());
        canvas.show(viewModel.pictureProperty());
        viewModel.themeProperty().subscribe(theme -> {
            canvas.setTheme(theme);
            requestLayout();
        });
        sceneProperty().flatMap(Scene::heightProperty).subscribe(height -> requestLayout());
        getChildren().add(canvas);
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(event -> viewModel.drag(event.getX(), area()));
        canvas.setOnMouseReleased(event -> viewModel.release());
        canvas.setOnMouseMoved(event -> viewModel.point(event.getX(), event.getY(), area()));
        canvas.setOnMouseExited(event -> viewModel.pointNowhere());
        canvas.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.SECONDARY && event.isStillSincePress()) {
                viewModel.inspect(event.getX(), event.getY(), area(), canvas::inScene);
            }
        });
        canvas.setOnScroll(this::scroll);
    }

    @Override
    protected double computePrefHeight(double width) {
        Theme theme = viewModel.themeProperty().getValue();
        double window = getScene() == null ? Double.MAX_VALUE : getScene().getHeight();
        return Math.rint(theme.size(TimelinePicture.height(window / theme.scale())));
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            viewModel.doublePress(event.getY(), area());
        } else if (event.isShortcutDown()) {
            viewModel.runTo(event.getX(), event.getY(), area());
        } else {
            boolean panning = event.isShiftDown() || event.getButton() != MouseButton.PRIMARY;
            viewModel.press(event.getX(), event.getY(), area(), panning);
        }
    }

    /// Some systems scroll sideways by themselves while Shift is down.
    private void scroll(ScrollEvent event) {
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (sideways) {
            viewModel.pan(-(event.getDeltaX() + event.getDeltaY()), area());
        } else {
            viewModel.zoom(event.getX(), event.getDeltaY() / NOTCH, area());
        }
        event.consume();
    }

    private Box area() {
        return Box.of(canvas.getWidth(), canvas.getHeight());
    }
}
