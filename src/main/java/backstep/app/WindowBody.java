package backstep.app;

import backstep.app.dialog.CsvDialog;
import backstep.paint.Box;
import backstep.ui.activation.ActivationView;
import backstep.ui.activation.ActivationViewModel;
import backstep.ui.branches.CompareView;
import backstep.ui.branches.CompareViewModel;
import backstep.ui.errors.ErrorsView;
import backstep.ui.errors.ErrorsViewModel;
import backstep.ui.explain.ExplainView;
import backstep.ui.explain.ExplainViewModel;
import backstep.ui.kit.Card;
import backstep.ui.kit.Deck;
import backstep.ui.kit.backstage.Backstage;
import backstep.ui.kit.model.Page;
import backstep.ui.kit.model.RunModel;
import backstep.ui.kit.model.Workbench;
import backstep.ui.loss.LossView;
import backstep.ui.loss.LossViewModel;
import backstep.ui.network.NetworkView;
import backstep.ui.network.NetworkViewModel;
import backstep.ui.pauses.PausesViewModel;
import backstep.ui.predict.PredictView;
import backstep.ui.predict.PredictViewModel;
import backstep.ui.study.ChainView;
import backstep.ui.study.ChainViewModel;
import backstep.ui.study.CheckView;
import backstep.ui.study.CheckViewModel;
import backstep.ui.study.HistoryView;
import backstep.ui.study.HistoryViewModel;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The cards of the window, laid out as [WindowLayout] says.
final class WindowBody extends Pane {
    private final RunModel run;
    private final LeftColumn column;
    private final Region network;
    private final Region now;
    private final Region activation;
    private final Region errors;
    private final Region loss;

    WindowBody(
            Workbench workbench,
            Backstage backstage,
            NetworkViewModel networkViewModel,
            LossViewModel lossViewModel,
            PausesViewModel pauses,
            PredictViewModel predict,
            BranchControls branches,
            CsvDialog csv) {
        run = workbench.run();
        column = new LeftColumn(workbench, pauses, csv);
        network = new Card(new NetworkView(networkViewModel, branches.value()));
        now = picture(new StackPane(deck(backstage, branches.compare()), new PredictView(predict)));
        activation = picture(new ActivationView(new ActivationViewModel(run)));
        errors = picture(new ErrorsView(new ErrorsViewModel(run)));
        loss = picture(new LossView(lossViewModel, branches.menu()));
        getStyleClass().add("window-body");
        setMinSize(0, 0);
        getChildren().addAll(column, network, now, activation, errors, loss);
        run.themeProperty().subscribe(this::requestLayout);
        pauses.askedProperty().subscribe((before, asking) -> ask(asking));
        column.drawerProperty().subscribe(() -> requestLayout());
        column.focusWithinProperty().subscribe(() -> requestLayout());
    }

    /// Where all the cards are, in the coordinates of the scene.
    Box inScene() {
        return inScene(this);
    }

    /// Where the card that explains the step is, in the coordinates of the scene.
    Box explanation() {
        return inScene(now);
    }

    private static Box inScene(Region part) {
        Bounds bounds = part.localToScene(part.getLayoutBounds());
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    private Deck deck(Backstage backstage, CompareViewModel compare) {
        Deck deck = new Deck(run.pageProperty());
        ExplainViewModel explain = new ExplainViewModel(run);
        explain.asideProperty().bind(deck.asideProperty());
        deck.put(Page.NOW, new ExplainView(explain));
        ChainViewModel chain = new ChainViewModel(run);
        chain.asideProperty().bind(deck.asideProperty());
        deck.put(Page.CHAIN, new ChainView(chain));
        CheckViewModel check = new CheckViewModel(run, backstage);
        check.asideProperty().bind(deck.asideProperty());
        deck.put(Page.CHECK, new CheckView(check));
        HistoryViewModel history = new HistoryViewModel(run);
        history.asideProperty().bind(deck.asideProperty());
        deck.put(Page.HISTORY, new HistoryView(history));
        compare.asideProperty().bind(deck.asideProperty());
        deck.put(Page.COMPARE, new CompareView(compare));
        return deck;
    }

    /// A card whose picture brings its own heading and margins.
    private static Region picture(Region view) {
        Card card = new Card(view);
        card.getStyleClass().add("picture-card");
        return card;
    }

    /// Opens the left column where the window has no room for it, and asks there for a condition.
    private void ask(PausesViewModel.Asking asking) {
        column.ready(arrangement().hasSetup());
        layout();
        column.ask(asking.once());
    }

    private WindowLayout arrangement() {
        return new WindowLayout(
                getWidth(), getHeight(), run.themeProperty().get().scale());
    }

    @Override
    protected void layoutChildren() {
        WindowLayout layout = arrangement();
        if (layout.hasSetup() || !column.isFocusWithin()) {
            column.drawerProperty().set(false);
        }
        boolean drawer = column.drawerProperty().get();
        column.setVisible(layout.hasSetup() || drawer);
        double wish = WindowLayout.preferredHeight(errors, layout.rightWidth());
        WindowLayout.place(column, drawer ? layout.drawer() : layout.left());
        WindowLayout.place(network, layout.network());
        WindowLayout.place(now, layout.now());
        WindowLayout.place(activation, layout.activation(wish));
        WindowLayout.place(errors, layout.errors(wish));
        WindowLayout.place(loss, layout.loss(wish));
    }
}
