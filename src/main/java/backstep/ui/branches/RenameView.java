package backstep.ui.branches;

import backstep.ui.kit.branch.BranchLine;
import backstep.ui.kit.branch.BranchWords;
import backstep.ui.kit.model.RunModel;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A field for the name of a branch; left empty, it is called by what was edited.
public final class RenameView extends VBox {
    private final RunModel run;
    private final BranchLine branch;
    private final TextField field = new TextField();

    public RenameView(RunModel run, BranchLine branch) {
        super(8);
        this.run = run;
        this.branch = branch;
        setPadding(new Insets(12, 16, 0, 16));
        String name = branch.name();
        field.setId("branch-name");
        field.setText(name == null ? "" : name);
        BranchWords words = new BranchWords(run.notationProperty().get());
        field.setPromptText(words.name(branch));
        field.setPrefColumnCount(22);
        Label label = new Label(words.title(branch));
        label.setLabelFor(field);
        getChildren().addAll(label, field);
    }

    /// Puts the keyboard on the name, to be typed over.
    public void begin() {
        field.requestFocus();
        field.selectAll();
    }

    /// Gives the branch the name.
    public void rename() {
        run.branches().rename(branch.number(), field.getText());
    }
}
