package backstep.app;

import backstep.ui.branches.BranchMenu;
import backstep.ui.branches.CompareViewModel;
import backstep.ui.kit.Commands;
import backstep.ui.kit.Page;
import backstep.ui.kit.RunModel;
import backstep.ui.kit.Workbench;
import javafx.stage.Stage;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// What the window has for the branches of the run: the menu, and the comparison that it leads to.
record BranchControls(CompareViewModel compare, BranchMenu menu) {
    static BranchControls of(Stage stage, Workbench workbench) {
        RunModel run = workbench.run();
        CompareViewModel compare = new CompareViewModel(run);
        BranchMenu menu = new BranchMenu(
                workbench,
                Commands.icon(MaterialDesignS.SOURCE_BRANCH),
                compare.choiceProperty(),
                () -> run.pageProperty().set(Page.COMPARE),
                branch -> RenameDialog.show(stage, run, branch));
        return new BranchControls(compare, menu);
    }
}
