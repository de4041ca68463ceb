package backstep.app;

import backstep.app.dialog.CsvDialog;
import backstep.ui.inspect.WatchesView;
import backstep.ui.inspect.WatchesViewModel;
import backstep.ui.kit.Card;
import backstep.ui.kit.model.Workbench;
import backstep.ui.pauses.PausesView;
import backstep.ui.pauses.PausesViewModel;
import backstep.ui.setup.DataView;
import backstep.ui.setup.NetworkSetupView;
import backstep.ui.setup.TrainingView;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The left column: the experiment, which scrolls where it has no room; below it, always in sight, what the run pauses
/// for and the numbers that are watched.
///
/// Where the window has no room for it, it can lie over the other cards for a while, as a drawer: until Escape, or
/// until the keyboard goes elsewhere.
final class LeftColumn extends Pane {
    private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");
    private static final double GAP = WindowLayout.GAP;

    /// The largest parts of the height that the two lower cards take.
    private static final double MOST_PAUSES = 0.45;

    private static final double MOST_BOTH = 0.66;
    private static final double MOST_WATCHES = 0.4;

    private final Workbench workbench;
    private final PausesView pausesView;
    private final VBox cards;
    private final ScrollPane experiment;
    private final Region pauses;
    private final Region watches;
    private final BooleanProperty drawer = new SimpleBooleanProperty();

    LeftColumn(Workbench workbench, PausesViewModel viewModel, CsvDialog csv) {
        this.workbench = workbench;
        pausesView = new PausesView(viewModel);
        pausesView.stayingProperty().bind(drawer);
        DataView data = new DataView(workbench, csv::show);
        NetworkSetupView network = new NetworkSetupView(workbench);
        cards = new VBox(
                new Card("Data", data, data.controls()),
                new Card("Network", network, network.controls()),
                new Card("Training", new TrainingView(workbench)));
        cards.getStyleClass().add("setup");
        experiment = new ScrollPane(cards);
        experiment.setFitToWidth(true);
        experiment.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        experiment.getStyleClass().add("setup-scroll");
        pauses = new Card(pausesView);
        watches = new Card("Watches", new WatchesView(new WatchesViewModel(workbench.run())));
        watches.setId("watches-card");
        getStyleClass().add("left-column");
        getChildren().addAll(experiment, pauses, watches);
        cards.heightProperty().subscribe(this::requestLayout);
        workbench.run().watches().allProperty().subscribe(() -> requestLayout());
        drawer.subscribe(open -> {
            pseudoClassStateChanged(DRAWER, open);
            setViewOrder(open ? -1 : 0);
        });
        // Buttons and lists keep Escape to themselves; a text that is being typed is taken back first.
        addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (!(press.getTarget() instanceof TextInputControl) && !pausesView.isFilling()) {
                escape(press);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    private void escape(KeyEvent press) {
        if (drawer.get() && press.getCode() == KeyCode.ESCAPE) {
            press.consume();
            pausesView.leave();
            drawer.set(false);
        }
    }

    /// Whether it lies over the other cards.
    BooleanProperty drawerProperty() {
        return drawer;
    }

    /// Comes into sight, to [#ask]: over the other cards where it has no `room` beside them.
    void ready(boolean room) {
        pausesView.remember();
        if (!room) {
            setVisible(true);
            requestFocus();
            drawer.set(true);
        }
    }

    /// Asks for a condition to be chosen, to run until it where `once`.
    void ask(boolean once) {
        pausesView.ask(once);
    }

    @Override
    protected void layoutChildren() {
        double inset = drawer.get() ? GAP : 0;
        double width = getWidth() - 2 * inset;
        double height = getHeight() - 2 * inset;
        boolean watching = !workbench.run().watches().allProperty().get().isEmpty();
        double watched = watching ? Math.min(WindowLayout.preferredHeight(watches, width), MOST_WATCHES * height) : 0;
        double below = watching ? watched + GAP : 0;
        double most = Math.min(MOST_PAUSES, MOST_BOTH - watched / height) * height;
        double pausing = Math.min(WindowLayout.preferredHeight(pauses, width), most);
        double wish = Math.ceil(cards.prefHeight(width));
        double upper = Math.min(wish, height - below - pausing - GAP);
        // The card with room to spare takes what is left, so that the column ends where the others do.
        pausing = height - below - upper - GAP;
        watches.setVisible(watching);
        experiment.resizeRelocate(inset, inset, width, upper);
        pauses.resizeRelocate(inset, inset + upper + GAP, width, pausing);
        watches.resizeRelocate(inset, inset + height - watched, width, watched);
    }
}
