package backstep.app;

import backstep.app.file.ExperimentFiles;
import backstep.experiment.Experiment;
import backstep.experiment.Preset;
import backstep.ui.kit.Shortcut;
import backstep.ui.kit.model.Workbench;
import backstep.ui.notation.NotationMenu;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The name of the experiment, which opens the menu of all that can stand in its place, and of what the bar has no room
/// for in a narrow window.
final class ExperimentMenu extends MenuButton {
    private final ExperimentFiles files;
    private final Menu recent = new Menu("Open again");

    ExperimentMenu(Workbench workbench, ExperimentFiles files, Consumer<Shortcut> perform) {
        this.files = files;
        setId("experiment");
        getStyleClass().add("choice");
        setMnemonicParsing(false);
        setAccessibleText("Experiment");
        textProperty().bind(workbench.experimentProperty().map(Experiment::title));
        for (Preset preset : Preset.values()) {
            getItems().add(item(preset.title(), "preset-" + preset.word(), () -> files.open(preset)));
        }
        recent.setId("menu-recent");
        files.recentProperty().subscribe(this::offer);
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("Open…", Shortcut.OPEN, perform),
                        recent,
                        item("Save", Shortcut.SAVE, perform),
                        item("Save as…", Shortcut.SAVE_AS, perform),
                        item("Export…", Shortcut.EXPORT, perform),
                        new SeparatorMenuItem(),
                        NotationMenu.within(workbench.run().notationProperty()),
                        item("Light or dark", Shortcut.THEME, perform),
                        item("Keys…", Shortcut.HELP, perform));
    }

    private void offer(List<Path> opened) {
        recent.setDisable(opened.isEmpty());
        recent.getItems().clear();
        for (Path file : opened) {
            String text = file.getFileName() + "  –  " + file.getParent();
            recent.getItems().add(item(text, "recent-" + (recent.getItems().size() + 1), () -> files.open(file)));
        }
        recent.getItems().addAll(new SeparatorMenuItem(), item("Forget these", "recent-forget", files::forgetRecent));
    }

    private static MenuItem item(String text, Shortcut shortcut, Consumer<Shortcut> perform) {
        String id = "menu-" + shortcut.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return item(text + "    " + shortcut.key(), id, () -> perform.accept(shortcut));
    }

    private static MenuItem item(String text, String id, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
