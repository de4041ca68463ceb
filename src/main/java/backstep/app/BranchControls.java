package backstep.app;

import backstep.app.dialog.RenameDialog;
import backstep.ui.branches.BranchMenu;
import backstep.ui.branches.CompareViewModel;
import backstep.ui.kit.Commands;
import backstep.ui.kit.model.Page;
import backstep.ui.kit.model.RunModel;
import backstep.ui.kit.model.Workbench;
import backstep.ui.network.ValueViewModel;
import javafx.stage.Stage;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// What the window has for edits and the branches that they start: the value that is set by hand, the menu of branches,
/// and the comparison that it leads to.
record BranchControls(ValueViewModel value, CompareViewModel compare, BranchMenu menu) {
    static BranchControls of(Stage stage, Workbench workbench) {
        RunModel run = workbench.run();
        CompareViewModel compare = new CompareViewModel(run);
        BranchMenu menu = new BranchMenu(
                workbench,
                Commands.icon(MaterialDesignS.SOURCE_BRANCH),
                compare.choiceProperty(),
                () -> run.pageProperty().set(Page.COMPARE),
                branch -> RenameDialog.show(stage, run, branch));
        return new BranchControls(new ValueViewModel(workbench), compare, menu);
    }
}
