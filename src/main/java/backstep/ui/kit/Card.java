package backstep.ui.kit;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One framed part of the window under its heading in small capitals.
public final class Card extends VBox {
    /// A card without a heading, whose content fills it.
    public Card(Region content) {
        getStyleClass().add("card");
        setVgrow(content, Priority.ALWAYS);
        content.setMinSize(0, 0);
        getChildren().add(content);
    }

    public Card(String heading, Region content) {
        this(content);
        getChildren().addFirst(heading(heading));
    }

    /// A card with controls beside its heading.
    public Card(String heading, Region content, HBox controls) {
        this(content);
        Label label = heading(heading);
        label.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(label, controls);
        head.getStyleClass().add("card-head");
        HBox.setHgrow(controls, Priority.ALWAYS);
        controls.setAlignment(Pos.CENTER_RIGHT);
        controls.getStyleClass().add("card-controls");
        getChildren().addFirst(head);
    }

    /// A card whose heading changes.
    public Card(ObservableValue<String> heading, Region content) {
        this(content);
        Label label = heading("");
        label.textProperty().bind(heading.map(text -> text.toUpperCase(Locale.ROOT)));
        getChildren().addFirst(label);
    }

    private static Label heading(String text) {
        Label label = new Label(text.toUpperCase(Locale.ROOT));
        label.getStyleClass().add("card-heading");
        label.setMinWidth(0);
        return label;
    }
}
