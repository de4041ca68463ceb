package backstep.ui.network;

import backstep.diagram.network.Area;
import backstep.training.ParameterEdit;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Lies over the network, and while a value is typed has a field where its weight or bias is: Enter sets it, Escape or
/// going elsewhere leaves it as it was.
final class ValueEntry extends Pane {
    private final ValueViewModel viewModel;
    private final Function<ParameterEdit, Area> place;
    private final Runnable left;
    private final Label name = new Label();
    private final TextField field = new TextField();
    private final Label complaint = new Label();
    private final VBox box = new VBox(name, field, complaint);

    /// @param place where a weight or bias lies in the picture
    /// @param left takes the keyboard back
    ValueEntry(ValueViewModel viewModel, Function<ParameterEdit, Area> place, Runnable left) {
        this.viewModel = viewModel;
        this.place = place;
        this.left = left;
        setPickOnBounds(false);
        setMinSize(0, 0);
        getStylesheets()
                .add(Objects.requireNonNull(ValueEntry.class.getResource("/backstep/ui/network/value.css"))
                        .toExternalForm());
        box.getStyleClass().add("value-box");
        field.setId("value-entry");
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setPrefColumnCount(8);
        complaint.setId("value-complaint");
        complaint.getStyleClass().add("complaint");
        complaint.managedProperty().bind(complaint.visibleProperty());
        complaint.visibleProperty().bind(complaint.textProperty().isNotEmpty());
        field.setOnAction(event -> complaint.setText(viewModel.take(field.getText())));
        field.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                viewModel.leave();
                press.consume();
            }
        });
        field.focusedProperty().subscribe((was, is) -> {
            if (!is) {
                viewModel.leave();
            }
        });
        viewModel.typedProperty().subscribe(this::show);
    }

    private void show(@Nullable ParameterEdit edit) {
        if (edit == null) {
            boolean had = field.isFocused();
            getChildren().clear();
            if (had) {
                left.run();
            }
            return;
        }
        complaint.setText("");
        name.setText(viewModel.name(edit));
        field.setAccessibleText(name.getText());
        field.setText(viewModel.text(edit));
        getChildren().setAll(box);
        requestLayout();
        field.requestFocus();
        field.selectAll();
    }

    @Override
    protected void layoutChildren() {
        ParameterEdit edit = viewModel.typedProperty().get();
        if (edit == null) {
            return;
        }
        Area at = place.apply(edit);
        double width = snapSizeX(box.prefWidth(-1));
        double height = snapSizeY(box.prefHeight(width));
        double x = Math.clamp(at.centreX() - width / 2, 0, Math.max(0, getWidth() - width));
        double y = Math.clamp(at.centreY() - height / 2, 0, Math.max(0, getHeight() - height));
        box.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
    }
}
