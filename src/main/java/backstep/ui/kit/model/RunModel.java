package backstep.ui.kit.model;

import backstep.diagram.ColorBy;
import backstep.explain.Explanation;
import backstep.explain.Focus;
import backstep.explain.callout.CallOut;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.paint.Theme;
import backstep.timeline.Peek;
import backstep.timeline.pause.PauseCondition;
import backstep.training.Settings;
import backstep.training.Setup;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.Audience;
import backstep.ui.kit.backstage.Backstage;
import backstep.ui.kit.backstage.Frame;
import backstep.ui.kit.backstage.Run;
import backstep.ui.kit.branch.Losses;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableObjectValue;
import org.jspecify.annotations.Nullable;

/// The one observable model that all views share: where the run is, what is chosen, and the commands that move it.
///
/// Everything here belongs to the window's thread. A command returns at once; what it did arrives in the properties at
/// the beginning of a pulse, all of them together, [#snapshot] last. A command ends what the one before set going.
public final class RunModel {
    private final Run run;
    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private final ReadOnlyObjectWrapper<List<CallOut>> callOuts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Settings> next;
    private final ReadOnlyObjectWrapper<Position> end = new ReadOnlyObjectWrapper<>(Position.START);
    private final ReadOnlyObjectWrapper<Pace> pace = new ReadOnlyObjectWrapper<>(Pace.STILL);
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");

    private final Tempo tempo = new Tempo();
    private final Drafts drafts = new Drafts();
    private final ObjectProperty<@Nullable Focus> focus = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Inspected> inspected = new SimpleObjectProperty<>();
    private final Watches watches;
    private final RunBranches branches;
    private final Pauses pauses;
    private final Trails trails;
    private final Ahead ahead;
    private final ObjectProperty<Notation> notation =
            new SimpleObjectProperty<>(Notation.of(new Numbers(4, Locale.getDefault(Locale.Category.FORMAT))));
    private final ObjectBinding<Explanation> explanation;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.NOW);
    private final ObjectProperty<ColorBy> colorBy = new SimpleObjectProperty<>(ColorBy.WEIGHT);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final Motion motion = new Motion();

    public RunModel(Setup setup, Backstage backstage) {
        run = new Run(
                setup,
                backstage,
                new Audience(
                        drafts::make,
                        this::show,
                        watched -> watches().tell(watched),
                        compared -> branches().tell(compared),
                        trail -> trails().tell(trail)));
        watches = new Watches(run, tempo::step);
        pauses = new Pauses(run);
        trails = new Trails(run);
        Frame first = run.first();
        branches = new RunBranches(run, first.branches(), () -> begin(Pace.STILL));
        ahead = new Ahead(first.snapshot(), this::peek);
        snapshot = new ReadOnlyObjectWrapper<>(first.snapshot());
        next = new ReadOnlyObjectWrapper<>(first.next());
        explanation = Bindings.createObjectBinding(
                () -> drafts.explain(
                        snapshot.get(),
                        focus.get(),
                        notation.get(),
                        granularityProperty().get()),
                snapshot,
                focus,
                notation,
                tempo.granularityProperty());
    }

    /// The picture of the run at the cursor.
    public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    public Snapshot snapshot() {
        return snapshot.get();
    }

    /// What is noteworthy at the step; nothing while the run goes at full speed.
    public ReadOnlyObjectProperty<List<CallOut>> callOutsProperty() {
        return callOuts.getReadOnlyProperty();
    }

    /// The whole history of the loss, also what lies ahead of the cursor, unless that is [Ahead#hiddenProperty].
    public ReadOnlyObjectProperty<Losses> lossesProperty() {
        return ahead.lossesProperty();
    }

    /// The settings in force for the next step.
    public ReadOnlyObjectProperty<Settings> nextSettingsProperty() {
        return next.getReadOnlyProperty();
    }

    /// The furthest position that the run has reached.
    public ReadOnlyObjectProperty<Position> endProperty() {
        return end.getReadOnlyProperty();
    }

    /// Whether the run goes on by itself.
    public ReadOnlyObjectProperty<Pace> paceProperty() {
        return pace.getReadOnlyProperty();
    }

    /// Why the last command could not do what it should, in one line; empty where it could.
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /// How far a step goes.
    public ObjectProperty<Granularity> granularityProperty() {
        return tempo.granularityProperty();
    }

    /// How fast steps follow each other in [#play].
    public Tempo tempo() {
        return tempo;
    }

    /// The neuron or edge under study, null where none is chosen.
    public ObjectProperty<@Nullable Focus> focusProperty() {
        return focus;
    }

    /// What is looked into with its whole arithmetic, null where nothing is.
    public ObjectProperty<@Nullable Inspected> inspectedProperty() {
        return inspected;
    }

    /// The numbers that are watched over the run.
    public Watches watches() {
        return watches;
    }

    /// The branches of the run.
    public RunBranches branches() {
        return branches;
    }

    /// The way of a weight over the run.
    public Trails trails() {
        return trails;
    }

    /// What lies ahead of the cursor.
    public Ahead ahead() {
        return ahead;
    }

    /// What the run pauses for.
    public Pauses pauses() {
        return pauses;
    }

    /// How quantities and numbers are written.
    public ObjectProperty<Notation> notationProperty() {
        return notation;
    }

    /// What the last step did, of the neuron or edge under study where one is chosen; made when it is asked for.
    public ObservableObjectValue<Explanation> explanationProperty() {
        return explanation;
    }

    /// The page of the card that explains that is in front.
    public ObjectProperty<Page> pageProperty() {
        return page;
    }

    /// Turns to `wanted`, or back to what the step does where that is in front already.
    public void turn(Page wanted) {
        page.set(page.get() == wanted ? Page.NOW : wanted);
    }

    /// What the edges of the network show.
    public ObjectProperty<ColorBy> colorByProperty() {
        return colorBy;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// How far the views have moved to it.
    public Motion motion() {
        return motion;
    }

    /// One step forwards, unless something is to be asked before it; see [Ahead#askBeforeStep].
    public void step() {
        if (!ahead.takesStep()) {
            stepOn();
        }
    }

    /// One step forwards, whatever is to be asked.
    public void stepOn() {
        begin(Pace.STILL);
        run.step(tempo.step());
    }

    /// One step backwards.
    public void back() {
        begin(Pace.STILL);
        run.back(tempo.step());
    }

    public void start() {
        seek(Position.START);
    }

    /// Goes to the furthest position that the run has reached.
    public void end() {
        begin(Pace.STILL);
        run.end();
    }

    public void finishIteration() {
        begin(Pace.STILL);
        run.finishIteration();
    }

    public void finishEpoch() {
        begin(Pace.STILL);
        run.finishEpoch();
    }

    /// Goes to any position, forwards or backwards.
    public void seek(Position position) {
        begin(Pace.STILL);
        run.seek(position);
    }

    /// Goes to a like place so many iterations further on, or back where negative; trains where nothing is yet.
    public void moveIterations(long iterations) {
        begin(Pace.STILL);
        run.moveBy(iterations);
    }

    /// Goes to any position; one that the run has not reached may take a while, until another command comes.
    public void goTo(Position position) {
        begin(Pace.STILL);
        run.goTo(position);
    }

    /// Steps by itself at [#tempo].
    public void play() {
        begin(Pace.PLAYING);
        run.play(tempo::step, tempo::milliseconds);
    }

    /// Trains at full speed.
    public void run() {
        begin(Pace.RUNNING);
        run.run();
    }

    /// Trains at full speed until `until` becomes true, or anything else that the run pauses for.
    public void runUntil(PauseCondition until) {
        begin(Pace.RUNNING);
        run.runUntil(until);
    }

    /// Trains at full speed up to a place ahead, or to where the run pauses for a condition; goes back to one behind.
    public void runTo(Position place) {
        begin(Pace.RUNNING);
        run.runTo(place);
    }

    /// Ends playing or running.
    public void pause() {
        if (pace.get() != Pace.STILL) {
            begin(Pace.STILL);
            run.pause();
        }
    }

    /// Changes what a run can change on its way, from the next step on; see [Settings#canBecome]. Where something lies
    /// ahead, it stays as a branch.
    public void amend(Settings settings) {
        begin(Pace.STILL);
        run.turn(record -> record.amend(settings));
    }

    /// Starts again with another setup; what was there stays as a branch.
    public void restart(Setup setup) {
        begin(Pace.STILL);
        run.turn(record -> record.restart(setup));
    }

    /// Starts with another setup that has nothing to do with what was there.
    public void open(Setup setup) {
        begin(Pace.STILL);
        run.open(setup);
    }

    private void begin(Pace next) {
        fault.set("");
        pauses.tell(null);
        pace.set(next);
    }

    private void peek(Consumer<@Nullable Peek> shown) {
        begin(Pace.STILL);
        run.peek(tempo.step(), shown);
    }

    private void show(Frame frame) {
        next.set(frame.next());
        end.set(frame.end());
        if (frame.order() == run.order()) {
            fault.set(frame.fault() == null ? "" : frame.fault());
            pauses.tell(frame.pause());
            if (!frame.goesOn()) {
                pace.set(Pace.STILL);
            }
        }
        if (!frame.snapshot().shape().equals(snapshot.get().shape())) {
            focus.set(null);
            Inspected looked = inspected.get();
            if (looked != null && !looked.what().fits(frame.snapshot().shape())) {
                inspected.set(null);
            }
            watches.keep(frame.snapshot());
        }
        branches.show(frame.branches(), frame.edited());
        ahead.show(frame.losses(), frame.snapshot());
        callOuts.set(frame.callOuts());
        snapshot.set(frame.snapshot());
    }
}
