package backstep.ui.predict;

import backstep.predict.Kind;
import backstep.predict.Sitting;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The score of a sitting by kind of question, and all its answers.
public final class ScoreView extends VBox {
    private static final double GAP = 12;

    public ScoreView(Sitting sitting) {
        super(GAP);
        setId("score");
        GridPane kinds = new GridPane(2 * GAP, GAP / 3);
        int row = 0;
        for (Kind kind : Kind.values()) {
            kinds.add(new Label(kind.title()), 0, row);
            Label so = new Label(
                    sitting.answered(kind) == 0 ? "–" : sitting.right(kind) + " of " + sitting.answered(kind));
            so.setId("score-" + kind.name().toLowerCase(Locale.ROOT));
            kinds.add(so, 1, row++);
        }
        TableView<Sitting.Attempt> table = new TableView<>(FXCollections.observableList(sitting.attempts()));
        table.setId("score-answers");
        table.setAccessibleText("Answers");
        table.setPlaceholder(new Label("Nothing was asked yet."));
        table.getColumns()
                .add(column("question", 420, attempt -> attempt.question().sentence()));
        table.getColumns().add(column("answer", 150, Sitting.Attempt::answer));
        table.getColumns().add(column("right", 90, ScoreView::truth));
        table.getColumns()
                .add(column("verdict", 80, attempt -> attempt.verdict().word()));
        table.setPrefHeight(300);
        getChildren().addAll(kinds, table);
    }

    static String truth(Sitting.Attempt attempt) {
        var question = attempt.question();
        return question.kind().isChoice()
                ? question.direction().word()
                : question.explanation().numbers().text(question.truth());
    }

    private static TableColumn<Sitting.Attempt, String> column(
            String title, double width, Function<Sitting.Attempt, String> cell) {
        TableColumn<Sitting.Attempt, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
