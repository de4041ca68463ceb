package backstep.ui.timeline;

import backstep.ui.kit.Shortcut;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with an iteration of the run, and the ways to places that are not in sight, with their keys.
final class RunMenu extends ContextMenu {
    /// @param look looks into the error of the iteration
    /// @param perform does what a key would do
    RunMenu(TimelineViewModel viewModel, TimelineViewModel.Spot spot, Runnable look, Consumer<Shortcut> perform) {
        setId("run-menu");
        String iteration = "iteration " + spot.iteration();
        MenuItem go = item("run-menu-go", "Go to " + iteration, () -> viewModel.go(spot));
        go.setDisable(!spot.reached());
        MenuItem error = item("run-menu-error", "Error of " + iteration, look);
        error.setDisable(!spot.reached());
        MenuItem all = item("run-menu-all", "Show the whole run", viewModel::showAll);
        all.setDisable(!spot.zoomed());
        getItems()
                .addAll(
                        go,
                        item("run-menu-run", "Run to " + iteration + " (Ctrl+click)", () -> viewModel.runTo(spot)),
                        error,
                        new SeparatorMenuItem(),
                        command(Shortcut.GO_TO, perform),
                        command(Shortcut.RUN_TO, perform),
                        command(Shortcut.RUN_UNTIL, perform),
                        command(Shortcut.PAUSE_WHEN, perform),
                        new SeparatorMenuItem(),
                        all);
    }

    private static MenuItem command(Shortcut shortcut, Consumer<Shortcut> perform) {
        String id = "run-menu-" + shortcut.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return item(id, shortcut.tip(), () -> perform.accept(shortcut));
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
