package backstep.ui.pauses;

import backstep.explain.Focus;
import backstep.timeline.pause.Pause;
import backstep.timeline.pause.PauseCondition;
import backstep.training.Setup;
import backstep.ui.kit.model.RunModel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// The list of what the run pauses for, and why it pauses now.
public final class PausesViewModel {
    private final RunModel run;
    private final ObjectProperty<List<Entry>> entries = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Setup> setup;
    private final ObservableValue<List<Row>> rows;
    private final ObservableValue<String> sentence;
    private final ObjectProperty<Asking> asked = new SimpleObjectProperty<>(new Asking(0, false));

    /// That a condition is to be chosen, to run until it once where `once`; `count` tells one time from another.
    public record Asking(int count, boolean once) {}

    /// A condition in the list, heeded or not.
    private record Entry(PauseCondition condition, boolean on) {}

    /// A condition as it is shown.
    ///
    /// @param fits whether the run has what it is about
    /// @param here whether the run pauses for it now
    record Row(PauseCondition condition, String label, boolean on, boolean fits, boolean here) {}

    public PausesViewModel(RunModel run) {
        this.run = run;
        setup = new SimpleObjectProperty<>(run.snapshot().setup());
        run.snapshotProperty().subscribe(snapshot -> setup.set(snapshot.setup()));
        rows = Bindings.createObjectBinding(
                this::rows, entries, setup, run.notationProperty(), run.pauses().hereProperty());
        sentence = Bindings.createStringBinding(this::sentence, run.pauses().hereProperty(), run.notationProperty());
    }

    ObservableValue<List<Row>> rowsProperty() {
        return rows;
    }

    /// Why the run pauses where it stands, in one sentence without its full stop; empty where it is for no condition.
    public ObservableValue<String> sentenceProperty() {
        return sentence;
    }

    /// Asks for a condition to be chosen, to pause for it from now on, or to run until it `once`.
    public void ask(boolean once) {
        asked.set(new Asking(asked.get().count() + 1, once));
    }

    /// Changes with every [#ask].
    public ObservableValue<Asking> askedProperty() {
        return asked;
    }

    /// What can be added where the run stands.
    List<Offer> offers() {
        return new Offers(
                        words(),
                        run.focusProperty().get(),
                        run.watches().allProperty().get())
                .all();
    }

    /// Whether a neuron or weight is chosen, whose numbers are offered.
    boolean hasChoice() {
        Focus focus = run.focusProperty().get();
        return focus != null && focus.layer() > 0;
    }

    /// What separates the decimals of a number that is typed.
    char separator() {
        return run.notationProperty().get().numbers().separator();
    }

    /// Adds what is offered, switched on; a blank for which there is no text stays as it begins.
    ///
    /// @return an empty text, or what was expected
    String add(Offer offer, List<String> texts) {
        return take(offer, texts, condition -> {
            remove(condition);
            List<Entry> next = new ArrayList<>(entries.get());
            next.add(new Entry(condition, true));
            set(next);
        });
    }

    /// Runs until what is offered becomes true, and does not keep it.
    ///
    /// @return as [#add]
    String runUntil(Offer offer, List<String> texts) {
        return take(offer, texts, run::runUntil);
    }

    void runUntil(PauseCondition condition) {
        run.runUntil(condition);
    }

    void switchOn(PauseCondition condition, boolean on) {
        set(entries.get().stream()
                .map(entry -> entry.condition().equals(condition) ? new Entry(condition, on) : entry)
                .toList());
    }

    void remove(PauseCondition condition) {
        set(entries.get().stream()
                .filter(entry -> !entry.condition().equals(condition))
                .toList());
    }

    private String take(Offer offer, List<String> texts, Consumer<PauseCondition> taken) {
        double[] values = new double[2];
        for (int n = 0; n < offer.blanks().size(); n++) {
            Blank blank = offer.blanks().get(n);
            OptionalDouble value = blank.read(n < texts.size() ? texts.get(n) : blank.begin(separator()));
            if (value.isEmpty()) {
                return blank.expected();
            }
            values[n] = value.getAsDouble();
        }
        PauseCondition condition = offer.filled().of(values[0], values[1]);
        if (!condition.fits(run.snapshot().setup())) {
            return words().unfit(condition);
        }
        taken.accept(condition);
        return "";
    }

    private void set(List<Entry> next) {
        entries.set(List.copyOf(next));
        run.pauses()
                .conditionsProperty()
                .set(next.stream().filter(Entry::on).map(Entry::condition).toList());
    }

    private List<Row> rows() {
        Pause here = run.pauses().hereProperty().get();
        return entries.get().stream()
                .map(entry -> row(entry, here != null && here.condition().equals(entry.condition())))
                .toList();
    }

    private Row row(Entry entry, boolean here) {
        boolean fits = entry.condition().fits(setup.get());
        String label = fits ? words().label(entry.condition()) : words().label(entry.condition()) + " (not here)";
        return new Row(entry.condition(), label, entry.on(), fits, here);
    }

    private String sentence() {
        Pause here = run.pauses().hereProperty().get();
        return here == null ? "" : words().sentence(here);
    }

    private PauseWords words() {
        return new PauseWords(run.snapshot(), run.notationProperty().get());
    }
}
