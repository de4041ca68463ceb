package backstep.ui.predict;

import backstep.predict.Direction;
import backstep.predict.Question;
import backstep.predict.Verdict;
import backstep.ui.kit.canvas.PaintedCanvas;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The question in the place of what the last step did, the field or the buttons to answer it, and the verdict.
public final class PredictView extends BorderPane {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final PredictViewModel viewModel;
    private final TextField field = new TextField();
    private final HBox row = new HBox();
    private final Label complaint = new Label();
    private final Label score = new Label();

    public PredictView(PredictViewModel viewModel) {
        this.viewModel = viewModel;
        setId("predict");
        getStyleClass().add("predict");
        PaintedCanvas canvas = new PaintedCanvas("");
        canvas.setId("predict-picture");
        canvas.show(viewModel.paintingProperty());
        viewModel.themeProperty().subscribe(canvas::setTheme);
        canvas.accessibleTextProperty().bind(viewModel.textProperty());
        setCenter(canvas);
        row.getStyleClass().add("predict-row");
        setBottom(row);
        field.setId("predict-answer");
        field.setAccessibleText("Your answer");
        field.setPromptText("a number, a fraction, or 0.7414*0.1868*0.5933");
        field.setOnAction(event -> viewModel.answer(field.getText()));
        complaint.setId("predict-complaint");
        complaint.getStyleClass().add("complaint");
        complaint.textProperty().bind(viewModel.complaintProperty());
        complaint.textProperty().subscribe(line -> field.pseudoClassStateChanged(INVALID, !line.isEmpty()));
        score.setId("predict-score");
        score.textProperty().bind(viewModel.scoreProperty().map(so -> so.isEmpty() ? "" : so + " right"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        visibleProperty().bind(viewModel.questionProperty().map(asked -> true).orElse(false));
        viewModel.questionProperty().subscribe(this::fill);
        viewModel.verdictProperty().subscribe(this::fill);
    }

    /// Escape passes a question over, and behind the verdict goes on.
    private void press(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            if (viewModel.verdictProperty().get() == null) {
                viewModel.pass();
            } else {
                viewModel.reveal();
            }
            press.consume();
        }
    }

    private void fill() {
        Question question = viewModel.questionProperty().get();
        Verdict verdict = viewModel.verdictProperty().get();
        row.getChildren().clear();
        if (question == null) {
            return;
        }
        if (verdict != null) {
            Button reveal = button("predict-reveal", "Take the step", viewModel::reveal);
            reveal.setTooltip(new Tooltip("Enter or →"));
            show(reveal, reveal);
        } else if (question.kind().isChoice()) {
            Button first = null;
            for (Direction direction : Direction.values()) {
                Button choice =
                        button("predict-" + direction.word(), direction.word(), () -> viewModel.answer(direction));
                row.getChildren().add(choice);
                first = first == null ? choice : first;
            }
            show(first, pass());
        } else {
            field.clear();
            HBox.setHgrow(field, Priority.ALWAYS);
            Button answer = button("predict-give", "Answer", () -> viewModel.answer(field.getText()));
            show(field, field, answer, pass());
        }
    }

    private Button pass() {
        Button pass = button("predict-pass", "Show me", viewModel::pass);
        pass.setTooltip(new Tooltip("Esc"));
        return pass;
    }

    private void show(@Nullable Node focused, Node... nodes) {
        row.getChildren().addAll(nodes);
        row.getChildren().addAll(complaint, score);
        if (focused != null) {
            // While the question arrives the view is not in sight yet, and what is not in sight takes no focus.
            Platform.requestNextPulse();
            focused.requestFocus();
        }
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(event -> action.run());
        button.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                button.fire();
                press.consume();
            }
        });
        return button;
    }
}
