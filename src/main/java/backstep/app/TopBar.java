package backstep.app;

import backstep.app.file.ExperimentFiles;
import backstep.ui.kit.Commands;
import backstep.ui.kit.Room;
import backstep.ui.kit.Shortcut;
import backstep.ui.kit.model.Workbench;
import backstep.ui.notation.NotationMenu;
import backstep.ui.predict.PredictMenu;
import backstep.ui.transport.GranularityChoice;
import backstep.ui.transport.TransportView;
import backstep.ui.transport.TransportViewModel;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The bar above the cards: what is open, the transport, and what concerns the whole window.
final class TopBar extends HBox {
    TopBar(
            Workbench workbench,
            ExperimentFiles experiments,
            TransportViewModel transport,
            PredictMenu predict,
            Consumer<Shortcut> perform) {
        ObservableValue<Room> room = Bindings.createObjectBinding(
                () -> Room.within(
                        getWidth(), workbench.run().themeProperty().get().scale()),
                widthProperty(),
                workbench.run().themeProperty());
        getStyleClass().add("top-bar");
        setMinWidth(0);
        Label name = new Label("Backstep");
        name.getStyleClass().add("program-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        tightAway(name, room);
        ExperimentMenu menu = new ExperimentMenu(workbench, experiments, perform);
        menu.setMinWidth(80);
        HBox.setHgrow(menu, Priority.SOMETIMES);
        Button theme =
                Commands.button(Shortcut.THEME, MaterialDesignT.THEME_LIGHT_DARK, () -> perform.accept(Shortcut.THEME));
        tightAway(theme, room);
        Node notation = NotationMenu.button(
                workbench.run().notationProperty(), Commands.icon(MaterialDesignF.FUNCTION_VARIANT));
        tightAway(notation, room);
        predict.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        name,
                        menu,
                        space(),
                        new TransportView(transport, room),
                        GranularityChoice.of(workbench.run()),
                        predict,
                        space(),
                        button(Shortcut.EXPORT, "Export…", MaterialDesignE.EXPORT_VARIANT, room, perform),
                        button(Shortcut.PRESENT, "Present", MaterialDesignP.PRESENTATION, room, perform),
                        notation,
                        theme);
    }

    /// Its word where there is room, else its icon.
    private static Button button(
            Shortcut shortcut, String text, Ikon icon, ObservableValue<Room> room, Consumer<Shortcut> perform) {
        Button button = Commands.button(shortcut, icon, () -> perform.accept(shortcut));
        Node graphic = button.getGraphic();
        button.textProperty().bind(room.map(has -> has.of("", "", text)));
        if (shortcut == Shortcut.EXPORT) {
            tightAway(button, room);
        }
        button.graphicProperty().bind(room.map(has -> has == Room.WIDE ? null : graphic));
        return button;
    }

    private static void tightAway(Node node, ObservableValue<Room> room) {
        node.visibleProperty().bind(room.map(has -> has != Room.TIGHT));
        node.managedProperty().bind(node.visibleProperty());
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
