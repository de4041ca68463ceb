package backstep.ui.pauses;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The blanks of a condition that is being added: Enter does what its first button says, Escape gives up.
final class PauseForm extends VBox {
    private final PausesViewModel viewModel;
    private final Runnable left;
    private final VBox lines = new VBox();
    private final Label complaint = new Label();
    private final HBox buttons = new HBox();
    private final Button add = button("pause-add", "Add", "Pause whenever this becomes so", () -> take(false));
    private final Button until = button("pause-until", "Run until", "Run until this is so, once", () -> take(true));
    private @Nullable Offer offer;

    /// @param left is run when the form has gone, whether it did anything or not
    PauseForm(PausesViewModel viewModel, Runnable left) {
        this.viewModel = viewModel;
        this.left = left;
        getStyleClass().addAll("fields", "pause-form");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        lines.getStyleClass().add("fields");
        complaint.setId("pause-complaint");
        complaint.getStyleClass().add("complaint");
        complaint.setWrapText(true);
        complaint.managedProperty().bind(complaint.visibleProperty());
        complaint.visibleProperty().bind(complaint.textProperty().isNotEmpty());
        buttons.getStyleClass().add("pause-buttons");
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                press.consume();
                leave();
            }
        });
        getChildren().addAll(lines, complaint, buttons);
    }

    /// @param once whether Enter runs until the condition, once, and does not keep it
    void ask(Offer next, boolean once) {
        offer = next;
        List<BlankLine> blanks = new ArrayList<>();
        for (Blank blank : next.blanks()) {
            String id = blanks.isEmpty() ? "pause-value" : "pause-value-" + (blanks.size() + 1);
            blanks.add(new BlankLine(id, blank, viewModel.separator(), () -> take(once)));
        }
        lines.getChildren().setAll(blanks);
        buttons.getChildren().setAll(once ? List.of(until, add) : List.of(add, until));
        complain("");
        setVisible(true);
        blanks.getFirst().begin();
    }

    private void take(boolean once) {
        if (offer == null) {
            return;
        }
        List<String> texts = blanks().stream().map(BlankLine::text).toList();
        String line = once ? viewModel.runUntil(offer, texts) : viewModel.add(offer, texts);
        complain(line);
        if (line.isEmpty()) {
            leave();
        }
    }

    private void leave() {
        offer = null;
        setVisible(false);
        left.run();
    }

    private void complain(String line) {
        complaint.setText(line);
        blanks().forEach(blank -> blank.mark(!line.isEmpty()));
    }

    private List<BlankLine> blanks() {
        return lines.getChildren().stream().map(BlankLine.class::cast).toList();
    }

    private static Button button(String id, String text, String action, Runnable pressed) {
        Button button = new Button(text);
        button.setId(id);
        button.setTooltip(new Tooltip(action));
        button.setOnAction(event -> pressed.run());
        return button;
    }
}
