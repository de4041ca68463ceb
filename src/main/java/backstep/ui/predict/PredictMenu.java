package backstep.ui.predict;

import backstep.predict.Kind;
import backstep.ui.kit.Shortcut;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/// Switches asking on and off, chooses what is asked, and opens the score, which it also shows in short.
public final class PredictMenu extends MenuButton {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    /// @param openScore opens the list of all answers
    public PredictMenu(PredictViewModel viewModel, Node icon, Runnable openScore) {
        setId("predict-menu");
        getStyleClass().add("icon-menu");
        setGraphic(icon);
        setTooltip(new Tooltip("Predict, then reveal (" + Shortcut.PREDICT.key() + ")"));
        setAccessibleText("Predict, then reveal");
        textProperty().bind(viewModel.scoreProperty());
        viewModel.onProperty().subscribe(on -> pseudoClassStateChanged(ON, on));
        CheckMenuItem on = new CheckMenuItem("Ask before each step    " + Shortcut.PREDICT.key());
        on.setId("predict-on");
        on.selectedProperty().bindBidirectional(viewModel.onProperty());
        getItems().addAll(on, new SeparatorMenuItem());
        for (Kind kind : Kind.values()) {
            CheckMenuItem item = new CheckMenuItem(kind.title());
            item.setId("predict-kind-" + kind.name().toLowerCase(Locale.ROOT));
            item.setMnemonicParsing(false);
            viewModel.kindsProperty().subscribe(kinds -> item.setSelected(kinds.contains(kind)));
            item.setOnAction(event -> viewModel.choose(kind, item.isSelected()));
            getItems().add(item);
        }
        MenuItem score = new MenuItem("Score…");
        score.setId("predict-open-score");
        score.setOnAction(event -> openScore.run());
        getItems().addAll(new SeparatorMenuItem(), score);
    }
}
