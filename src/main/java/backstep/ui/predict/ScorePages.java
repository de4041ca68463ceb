package backstep.ui.predict;

import backstep.predict.Sitting;
import java.util.ArrayList;
import java.util.List;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The answers of a sitting on sheets of paper.
public final class ScorePages {
    private static final int ROWS = 32;
    private static final double GAP = 10;

    private ScorePages() {}

    /// Prints all pages; whether the job took them.
    public static boolean print(Sitting sitting, PrinterJob job) {
        double width = job.getJobSettings().getPageLayout().getPrintableWidth();
        for (Node page : pages(sitting, width)) {
            if (!job.printPage(page)) {
                return false;
            }
        }
        return job.endJob();
    }

    /// The pages, each at most `width` points wide.
    static List<Node> pages(Sitting sitting, double width) {
        List<Sitting.Attempt> attempts = sitting.attempts();
        List<Node> pages = new ArrayList<>();
        for (int first = 0; first == 0 || first < attempts.size(); first += ROWS) {
            int last = Math.min(first + ROWS, attempts.size());
            pages.add(page(sitting, attempts.subList(first, last), width));
        }
        return pages;
    }

    private static Node page(Sitting sitting, List<Sitting.Attempt> attempts, double width) {
        GridPane rows = new GridPane(GAP, GAP / 2);
        row(rows, 0, "question", "answer", "right", "verdict");
        for (int n = 0; n < attempts.size(); n++) {
            Sitting.Attempt attempt = attempts.get(n);
            row(
                    rows,
                    n + 1,
                    attempt.question().sentence(),
                    attempt.answer(),
                    ScoreView.truth(attempt),
                    attempt.verdict().word());
        }
        Label title = new Label("Backstep: " + sitting.right() + " of " + sitting.answered() + " answers right");
        VBox page = new VBox(2 * GAP, title, rows);
        page.setPrefWidth(width);
        page.setMaxWidth(width);
        // Style and layout are given only to what is in a scene.
        new Scene(page);
        page.applyCss();
        page.layout();
        return page;
    }

    private static void row(GridPane rows, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            Label cell = new Label(cells[column]);
            cell.setWrapText(true);
            rows.add(cell, column, row);
        }
    }
}
