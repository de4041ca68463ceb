package backstep.ui.loss;

import backstep.diagram.plot.Spacing;
import backstep.paint.Box;
import backstep.ui.kit.canvas.PaintedCanvas;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;

/// Paints the global error over the run, with the choice of its axes in the corner; the mouse reads values off, a press
/// goes there, with Ctrl runs there, and a click looks into the point as well.
public final class LossView extends StackPane {
    private final PaintedCanvas canvas = new PaintedCanvas("");

    /// @param also what stands beside the controls
    public LossView(LossViewModel viewModel, Node... also) {
        setId("loss");
        getStylesheets()
                .add(Objects.requireNonNull(LossView.class.getResource("/backstep/ui/loss/loss.css"))
                        .toExternalForm());
        canvas.setId("loss-picture");
        canvas.accessibleTextProperty().bind(viewModel.textProperty());
        canvas.show(viewModel.pictureProperty());
        viewModel.themeProperty().subscribe(canvas::setTheme);
        canvas.setOnMouseMoved(event -> viewModel.point(event.getX(), area()));
        canvas.setOnMousePressed(event -> {
            if (event.isShortcutDown()) {
                viewModel.runTo(event.getX(), area());
            } else {
                viewModel.seek(event.getX(), area(), true);
            }
        });
        canvas.setOnMouseDragged(event -> {
            if (!event.isShortcutDown()) {
                viewModel.seek(event.getX(), area(), false);
            }
            viewModel.point(event.getX(), area());
        });
        canvas.setOnMouseClicked(event -> {
            if (event.isStillSincePress() && !event.isShortcutDown()) {
                viewModel.inspect(event.getX(), area(), canvas::inScene);
            }
        });
        canvas.setOnMouseExited(event -> viewModel.pointNowhere());
        HBox controls = controls(viewModel);
        controls.getChildren().addAll(0, List.of(also));
        viewModel.controlsProperty().bind(controls.widthProperty());
        getChildren().addAll(canvas, controls);
    }

    private static HBox controls(LossViewModel viewModel) {
        SegmentedButton axis = segments(
                viewModel.axisProperty(),
                button("loss-by-iteration", "iteration", "Global error by iteration", LossAxis.ITERATION),
                button("loss-by-epoch", "epoch", "Mean global error by epoch", LossAxis.EPOCH));
        SegmentedButton spacing = segments(
                viewModel.spacingProperty(),
                button("loss-linear", "lin", "Linear scale from 0", Spacing.LINEAR),
                button("loss-log", "log", "Logarithmic scale", Spacing.LOGARITHMIC));
        HBox controls = new HBox(axis, spacing);
        controls.getStyleClass().add("loss-controls");
        controls.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(controls, Pos.TOP_RIGHT);
        return controls;
    }

    private static ToggleButton button(String id, String label, String tip, Object value) {
        ToggleButton button = new ToggleButton(label);
        button.setId(id);
        button.setUserData(value);
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// Buttons of which one is always chosen; each carries its value.
    private static <T> SegmentedButton segments(ObjectProperty<T> choice, ToggleButton... buttons) {
        ToggleGroup group = new ToggleGroup();
        SegmentedButton segments = new SegmentedButton(buttons);
        segments.setToggleGroup(group);
        choice.subscribe(value -> {
            for (ToggleButton button : buttons) {
                button.setSelected(button.getUserData().equals(value));
            }
        });
        for (ToggleButton button : buttons) {
            button.setOnAction(event -> {
                @SuppressWarnings("unchecked")
                T value = (T) button.getUserData();
                choice.set(value);
                button.setSelected(true);
            });
        }
        return segments;
    }

    private Box area() {
        return Box.of(canvas.getWidth(), canvas.getHeight());
    }
}
