package backstep.ui.pauses;

import backstep.timeline.pause.Pause;
import backstep.timeline.pause.PauseCondition;
import backstep.ui.kit.form.Demand;
import backstep.ui.kit.model.RunModel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// The list of what the run pauses for, and why it pauses now.
public final class PausesViewModel {
    private final RunModel run;
    private final ObjectProperty<List<Entry>> entries = new SimpleObjectProperty<>(List.of());
    private final ObservableValue<List<Row>> rows;
    private final ObservableValue<String> sentence;
    private final IntegerProperty asked = new SimpleIntegerProperty();

    /// A condition in the list, heeded or not.
    private record Entry(PauseCondition condition, boolean on) {}

    /// A condition as it is shown.
    ///
    /// @param fits whether the run has what it is about
    /// @param here whether the run pauses for it now
    record Row(PauseCondition condition, String label, boolean on, boolean fits, boolean here) {}

    public PausesViewModel(RunModel run) {
        this.run = run;
        rows = Bindings.createObjectBinding(
                this::rows,
                entries,
                run.snapshotProperty().map(snapshot -> snapshot.setup()),
                run.notationProperty(),
                run.pauses().hereProperty());
        sentence = Bindings.createStringBinding(this::sentence, run.pauses().hereProperty(), run.notationProperty());
    }

    ObservableValue<List<Row>> rowsProperty() {
        return rows;
    }

    /// Why the run pauses where it stands, in one sentence without its full stop; empty where it is for no condition.
    public ObservableValue<String> sentenceProperty() {
        return sentence;
    }

    /// Asks for a condition to be chosen; counts how often.
    public void ask() {
        asked.set(asked.get() + 1);
    }

    /// Changes with every [#ask].
    public ObservableValue<Number> askedProperty() {
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

    /// How a number would be typed.
    String typed(double value) {
        return Demand.typed(value, run.notationProperty().get().numbers().separator());
    }

    /// Adds what is offered, with the value that was typed, switched on.
    ///
    /// @return an empty text, or what was expected
    String add(Offer offer, String text) {
        return take(offer, text, condition -> {
            remove(condition);
            List<Entry> next = new ArrayList<>(entries.get());
            next.add(new Entry(condition, true));
            set(next);
        });
    }

    /// Runs until what is offered becomes true, and does not keep it.
    ///
    /// @return as [#add]
    String runUntil(Offer offer, String text) {
        return take(offer, text, run::runUntil);
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

    private static String take(Offer offer, String text, Consumer<PauseCondition> taken) {
        Demand demand = offer.demand();
        if (demand == null) {
            taken.accept(offer.with().apply(0));
            return "";
        }
        OptionalDouble value = demand.read(text);
        if (value.isEmpty()) {
            return demand.expected();
        }
        taken.accept(offer.with().apply(value.getAsDouble()));
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
        boolean fits = entry.condition().fits(run.snapshot().setup());
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
