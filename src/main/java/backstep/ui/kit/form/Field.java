package backstep.ui.kit.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One line of the panel: a name on the left, what it is on the right, and below it room for a complaint.
public final class Field extends VBox {
    public Field(String name, Node value) {
        this(label(name), value);
    }

    public Field(Node name, Node value) {
        getStyleClass().add("field");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(name, space, value);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("field-line");
        if (value instanceof Region region) {
            region.setMinWidth(Region.USE_PREF_SIZE);
        }
        if (name instanceof Label label) {
            label.setLabelFor(value);
            label.setMinWidth(0);
        }
        getChildren().add(line);
    }

    /// For a number: the complaint goes under the whole line, where it has room.
    public static Field of(String name, NumberEntry entry) {
        Field field = new Field(label(name), entry.field());
        field.getChildren().add(entry.complaint());
        return field;
    }

    public static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("field-name");
        return label;
    }
}
