package backstep.app;

import backstep.ui.explain.ExplainView;
import backstep.ui.explain.ExplainViewModel;
import backstep.ui.kit.Card;
import backstep.ui.kit.RunModel;
import backstep.ui.kit.Workbench;
import backstep.ui.setup.DataView;
import backstep.ui.setup.NetworkSetupView;
import backstep.ui.setup.TrainingView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The cards of the window, laid out as [WindowLayout] says.
final class WindowBody extends Pane {
    private final RunModel run;
    private final Region setup;
    private final Region network;
    private final Region now;
    private final Region activation;
    private final Region errors;
    private final Region loss;

    WindowBody(Workbench workbench) {
        run = workbench.run();
        setup = setup(workbench);
        network = new Card(new Region());
        now = new Card(new ExplainView(new ExplainViewModel(run)));
        now.getStyleClass().add("now-card");
        activation = new Card("Activation", new Region());
        errors = new Card("Errors", new Region());
        loss = new Card("Global error by iteration", new Region());
        getStyleClass().add("window-body");
        setMinSize(0, 0);
        getChildren().addAll(setup, network, now, activation, errors, loss);
        run.themeProperty().subscribe(this::requestLayout);
    }

    private static Region setup(Workbench workbench) {
        VBox cards = new VBox(
                new Card("Data", new DataView(workbench)),
                new Card("Network", new NetworkSetupView(workbench)),
                new Card("Training", new TrainingView(workbench)));
        cards.getStyleClass().add("setup");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("setup-scroll");
        return scroll;
    }

    @Override
    protected void layoutChildren() {
        WindowLayout layout = new WindowLayout(
                getWidth(), getHeight(), run.themeProperty().get().scale());
        double wish = WindowLayout.preferredHeight(errors, layout.rightWidth());
        WindowLayout.place(setup, layout.left());
        WindowLayout.place(network, layout.network());
        WindowLayout.place(now, layout.now());
        WindowLayout.place(activation, layout.activation(wish));
        WindowLayout.place(errors, layout.errors(wish));
        WindowLayout.place(loss, layout.loss(wish));
    }
}
