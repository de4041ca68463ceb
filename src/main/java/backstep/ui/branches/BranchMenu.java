package backstep.ui.branches;

import backstep.ui.kit.Shortcut;
import backstep.ui.kit.branch.BranchLine;
import backstep.ui.kit.branch.BranchWords;
import backstep.ui.kit.branch.Branching;
import backstep.ui.kit.model.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The branches of the run: which is current, which are drawn beside it, and what can be done with them. It is there
/// once there are several.
public final class BranchMenu extends MenuButton {
    private final Workbench workbench;
    private final Runnable compare;
    private final IntegerProperty compared;
    private final Consumer<BranchLine> rename;
    private @Nullable BranchLine renamed;

    /// @param compared the number of the branch to compare with
    /// @param compare shows the comparison
    /// @param rename asks for another name
    public BranchMenu(
            Workbench workbench, Node icon, IntegerProperty compared, Runnable compare, Consumer<BranchLine> rename) {
        this.workbench = workbench;
        this.compared = compared;
        this.compare = compare;
        this.rename = rename;
        setId("branches");
        setGraphic(icon);
        setTooltip(new Tooltip(Shortcut.BRANCHES.tip()));
        setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("branch-menu");
        getStylesheets()
                .add(Objects.requireNonNull(BranchMenu.class.getResource("/backstep/ui/branches/branches.css"))
                        .toExternalForm());
        managedProperty().bind(visibleProperty());
        setOnShowing(event -> getItems().setAll(items()));
        setOnHidden(event -> ask());
        getItems().setAll(new MenuItem());
        workbench.run().branches().allProperty().subscribe(this::count);
    }

    /// Opens it where there is something to choose; whether there is.
    public boolean open() {
        if (isVisible()) {
            show();
        }
        return isVisible();
    }

    /// Asks for a name once the menu is gone, which takes the keyboard with it.
    private void ask() {
        BranchLine line = renamed;
        renamed = null;
        if (line != null) {
            rename.accept(line);
        }
    }

    private void count(Branching branches) {
        int count = branches.lines().size();
        String number = Integer.toString(count);
        if (!number.equals(getText())) {
            setText(number);
            setAccessibleText(count + " branches");
            setVisible(count > 1);
        }
    }

    private List<MenuItem> items() {
        Branching branches = workbench.run().branches().all();
        BranchWords words = new BranchWords(workbench.run().notationProperty().get());
        List<BranchLine> others =
                branches.lines().stream().filter(line -> !line.current()).toList();
        List<MenuItem> items = new ArrayList<>();
        ToggleGroup group = new ToggleGroup();
        for (BranchLine line : branches.lines()) {
            RadioMenuItem item = new RadioMenuItem(words.title(line) + "  (" + words.reach(line) + ")");
            adorn(item, "branch-" + line.number());
            item.setToggleGroup(group);
            item.setSelected(line.current());
            item.setOnAction(event -> workbench.go(line));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        items.add(menu("overlay", "Draw beside it", others, line -> overlay(line, words)));
        items.add(menu(
                "compare",
                "Compare with",
                branches.comparable(),
                line -> item("compare", line, words, () -> {
                    compared.set(line.number());
                    compare.run();
                })));
        items.add(
                menu("rename", "Rename", branches.lines(), line -> item("rename", line, words, () -> renamed = line)));
        items.add(menu(
                "delete",
                "Delete",
                branches.lines(),
                line -> item("delete", line, words, () -> workbench.delete(line))));
        return items;
    }

    private static Menu menu(String id, String text, List<BranchLine> lines, Function<BranchLine, MenuItem> item) {
        Menu menu = new Menu(text);
        menu.setId("branches-" + id);
        menu.getItems().setAll(lines.stream().map(item).toList());
        menu.setDisable(lines.isEmpty());
        return menu;
    }

    private static MenuItem item(String id, BranchLine line, BranchWords words, Runnable action) {
        MenuItem item = new MenuItem(words.name(line));
        adorn(item, "branch-" + id + "-" + line.number());
        item.setOnAction(event -> action.run());
        return item;
    }

    private MenuItem overlay(BranchLine line, BranchWords words) {
        CheckMenuItem item = new CheckMenuItem(words.name(line));
        adorn(item, "branch-overlay-" + line.number());
        item.setSelected(line.overlaid());
        item.setOnAction(event -> workbench.run().branches().overlay(line.number(), item.isSelected()));
        return item;
    }

    private static void adorn(MenuItem item, String id) {
        item.setId(id);
        item.setMnemonicParsing(false);
    }
}
