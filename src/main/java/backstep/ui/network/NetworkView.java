package backstep.ui.network;

import backstep.diagram.ColorBy;
import backstep.diagram.NetworkForm;
import backstep.paint.Box;
import backstep.ui.kit.Segments;
import backstep.ui.kit.Shortcut;
import backstep.ui.kit.canvas.PaintedCanvas;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;

/// Paints the network, lets the glow of each step spread, and takes under study and looks into what is clicked; a
/// second click sets its value.
public final class NetworkView extends StackPane {
    /// Out of the margin of the card, where the segments of its neighbour are too.
    private static final Insets INTO_CORNER = new Insets(-3, -6, 0, 0);

    private final PaintedCanvas canvas = new PaintedCanvas("");

    public NetworkView(NetworkViewModel viewModel, ValueViewModel value) {
        setId("network");
        getStylesheets()
                .add(Objects.requireNonNull(NetworkView.class.getResource("/backstep/ui/network/network.css"))
                        .toExternalForm());
        canvas.setId("network-picture");
        canvas.accessibleTextProperty().bind(viewModel.textProperty());
        canvas.show(viewModel.depictionProperty());
        viewModel.themeProperty().subscribe(canvas::setTheme);
        canvas.setOnMouseMoved(event -> {
            boolean there = viewModel.point(event.getX(), event.getY(), area());
            canvas.setCursor(there ? Cursor.HAND : Cursor.DEFAULT);
        });
        canvas.setOnMouseExited(event -> viewModel.pointNowhere());
        canvas.setOnMouseClicked(event -> {
            canvas.requestFocus();
            viewModel.choose(event.getX(), event.getY(), area());
            if (event.getClickCount() == 2) {
                value.begin();
            } else {
                viewModel.inspectAt(event.getX(), event.getY(), area(), canvas::inScene);
            }
        });
        takeKeys(viewModel);
        SegmentedButton colours =
                Segments.of(ColorBy.class, viewModel.colorByProperty(), NetworkView::label, NetworkView::shortcut);
        colours.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(colours, Pos.BOTTOM_RIGHT);
        setMargin(colours, new Insets(0, 4, 4, 0));
        SegmentedButton forms =
                Segments.of(NetworkForm.class, viewModel.formProperty(), NetworkView::label, form -> Shortcut.MATRIX);
        forms.getStyleClass().add("network-forms");
        forms.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(forms, Pos.TOP_RIGHT);
        setMargin(forms, INTO_CORNER);
        ValueEntry entry = new ValueEntry(value, edit -> viewModel.place(edit, area()), canvas::requestFocus);
        getChildren().addAll(canvas, new CallOutTip(viewModel, canvas::inScene), forms, colours, entry);
        new Spread(viewModel.progressProperty(), viewModel.reducedMotionProperty(), this)
                .beginAtEach(viewModel.stepProperty());
    }

    private void takeKeys(NetworkViewModel viewModel) {
        canvas.setFocusTraversable(true);
        canvas.focusVisibleProperty()
                .subscribe(
                        visible -> canvas.setStyle(visible ? "-fx-border-color: -bs-focus; -fx-border-width: 2;" : ""));
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            NetworkKeys.direction(press).ifPresent(direction -> {
                viewModel.walk(direction, area());
                press.consume();
            });
            if (NetworkKeys.inspects(press)) {
                viewModel.inspect(area(), canvas::inScene);
                press.consume();
            }
            if (NetworkKeys.leaves(press)) {
                viewModel.leave();
                press.consume();
            }
        });
    }

    private Box area() {
        return Box.of(canvas.getWidth(), canvas.getHeight());
    }

    private static String label(NetworkForm form) {
        return switch (form) {
            case GRAPH -> "Graph";
            case MATRIX -> "Matrix";
        };
    }

    private static String label(ColorBy colorBy) {
        return switch (colorBy) {
            case WEIGHT -> "Weights";
            case GRADIENT -> "Gradients";
            case UPDATE -> "Updates";
        };
    }

    private static Shortcut shortcut(ColorBy colorBy) {
        return switch (colorBy) {
            case WEIGHT -> Shortcut.WEIGHTS;
            case GRADIENT -> Shortcut.GRADIENTS;
            case UPDATE -> Shortcut.UPDATES;
        };
    }
}
