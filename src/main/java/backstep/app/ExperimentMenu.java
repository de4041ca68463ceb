package backstep.app;

import backstep.experiment.Experiment;
import backstep.experiment.Preset;
import backstep.ui.kit.Shortcut;
import backstep.ui.kit.Workbench;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The name of the experiment, which opens the menu of all that can stand in its place.
final class ExperimentMenu extends MenuButton {
    ExperimentMenu(Workbench workbench, Consumer<Shortcut> perform) {
        setId("experiment");
        getStyleClass().add("choice");
        setMnemonicParsing(false);
        setAccessibleText("Experiment");
        textProperty().bind(workbench.experimentProperty().map(Experiment::title));
        for (Preset preset : Preset.values()) {
            MenuItem item = new MenuItem(preset.title());
            item.setId("preset-" + preset.word());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> workbench.open(preset));
            getItems().add(item);
        }
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("Open…", Shortcut.OPEN, perform),
                        item("Save", Shortcut.SAVE, perform),
                        item("Save as…", Shortcut.SAVE_AS, perform),
                        new SeparatorMenuItem(),
                        item("Keys…", Shortcut.HELP, perform));
    }

    private static MenuItem item(String text, Shortcut shortcut, Consumer<Shortcut> perform) {
        MenuItem item = new MenuItem(text + "    " + shortcut.key());
        item.setId("menu-" + shortcut.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        item.setOnAction(event -> perform.accept(shortcut));
        return item;
    }
}
