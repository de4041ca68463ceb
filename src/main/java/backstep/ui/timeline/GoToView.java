package backstep.ui.timeline;

import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/// Three fields for a place in the run, and a line for what is wrong with them.
public final class GoToView extends GridPane {
    private final TextField iteration;

    public GoToView(GoToViewModel viewModel) {
        setId("go-to");
        setHgap(12);
        setVgap(8);
        setPadding(new Insets(12, 16, 0, 16));
        field(0, "Epoch", "go-to-epoch", "", viewModel.epochProperty());
        iteration = field(1, "Iteration", "go-to-iteration", "", viewModel.iterationProperty());
        field(2, "Sample", "go-to-sample", "end of the iteration", viewModel.sampleProperty());
        Label problem = new Label();
        problem.setId("go-to-problem");
        problem.getStyleClass().add("complaint");
        problem.textProperty().bind(viewModel.problemProperty());
        problem.setWrapText(true);
        problem.setMinHeight(2 * 20);
        problem.setMaxWidth(300);
        add(problem, 0, 3, 2, 1);
    }

    /// Puts the keyboard on the iteration, to be typed over.
    public void begin() {
        iteration.requestFocus();
        iteration.selectAll();
    }

    private TextField field(int row, String name, String id, String prompt, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        field.setPrefColumnCount(14);
        field.textProperty().bindBidirectional(text);
        Label label = new Label(name);
        label.setLabelFor(field);
        add(label, 0, row);
        add(field, 1, row);
        return field;
    }
}
