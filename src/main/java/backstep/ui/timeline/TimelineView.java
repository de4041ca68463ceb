package backstep.ui.timeline;

import backstep.paint.Box;
import backstep.paint.Theme;
import backstep.paint.panel.TimelinePicture;
import backstep.ui.kit.Shortcut;
import backstep.ui.kit.canvas.PaintedCanvas;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Paints the run and this iteration's steps; a click or a drag goes to any of them, a click with Ctrl runs there, the
/// wheel zooms the run. The right button looks into what a step computed, and on the run opens a menu.
public final class TimelineView extends StackPane {
    /// Runs to what is pointed at, for the page of all keys.
    public static final String RUN_THERE = "Ctrl+click";

    /// What [#RUN_THERE] does.
    public static final String RUN_THERE_ACTION = "Run there (run, steps, curve)";

    /// How many pixels a notch of a wheel scrolls.
    private static final double NOTCH = 40;

    private final TimelineViewModel viewModel;
    private final Consumer<Shortcut> perform;
    private final PaintedCanvas canvas = new PaintedCanvas("");
    private @Nullable RunMenu menu;

    /// @param perform does what a key would do
    public TimelineView(TimelineViewModel viewModel, Consumer<Shortcut> perform) {
        this.viewModel = viewModel;
        this.perform = perform;
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
                ask(event);
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

    /// On the run, what to do there; on a step, looks into what it computed.
    private void ask(MouseEvent event) {
        Runnable look = () -> viewModel.inspect(event.getX(), event.getY(), area(), canvas::inScene);
        viewModel
                .spot(event.getX(), event.getY(), area())
                .ifPresentOrElse(
                        spot -> {
                            menu = new RunMenu(viewModel, spot, look, perform);
                            menu.show(canvas, event.getScreenX(), event.getScreenY());
                        },
                        look);
    }

    private void press(MouseEvent event) {
        if (menu != null) {
            menu.hide();
            menu = null;
        }
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            viewModel.doublePress(event.getY(), area());
        } else if (event.isShortcutDown() && event.getButton() == MouseButton.PRIMARY) {
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
