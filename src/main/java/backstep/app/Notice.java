package backstep.app;

import backstep.ui.kit.model.Workbench;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// One line over the window that takes no key and hides no number for long: why a run could not go on, until it moves
/// again; why it paused, or what was done that cannot be seen, for some seconds.
final class Notice extends HBox {
    private static final Duration LONG_ENOUGH = Duration.seconds(4);

    private final Label line = new Label();
    private final PauseTransition passing = new PauseTransition(LONG_ENOUGH);

    Notice(Workbench workbench, ObservableValue<String> pause) {
        Button close = new Button("×");
        close.setAccessibleText("Close the message");
        close.getStyleClass().add("stepper-button");
        close.setOnAction(event -> setVisible(false));
        close.setFocusTraversable(false);
        line.setId("notice");
        line.setWrapText(true);
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, close);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        setVisible(false);
        passing.setOnFinished(event -> setVisible(false));
        workbench.run().faultProperty().subscribe(this::warn);
        pause.subscribe(this::explain);
        workbench.noticeProperty().subscribe(this::tell);
    }

    private void warn(String fault) {
        passing.stop();
        line.setText(
                fault.isEmpty()
                        ? ""
                        : Character.toUpperCase(fault.charAt(0)) + fault.substring(1) + ". Step back to look.");
        getStyleClass().remove("warning");
        if (!fault.isEmpty()) {
            getStyleClass().add("warning");
        }
        setVisible(!fault.isEmpty());
    }

    /// Says why the run paused; the strip below goes on saying so.
    private void explain(String pause) {
        passing.stop();
        getStyleClass().remove("warning");
        line.setText(pause.isEmpty() ? "" : "Paused: " + pause);
        setVisible(!pause.isEmpty());
        passing.playFromStart();
    }

    private void tell(String news) {
        if (!news.isEmpty()) {
            getStyleClass().remove("warning");
            line.setText(news);
            setVisible(true);
            passing.playFromStart();
        }
    }
}
