package backstep.ui.predict;

import backstep.explain.Explanation;
import backstep.explain.expression.Equation;
import backstep.explain.notation.Numbers;
import backstep.paint.Painting;
import backstep.paint.Theme;
import backstep.paint.panel.NowPicture;
import backstep.predict.Arithmetic;
import backstep.predict.Direction;
import backstep.predict.Kind;
import backstep.predict.Question;
import backstep.predict.Questions;
import backstep.predict.Sitting;
import backstep.predict.Slip;
import backstep.predict.UnreadableException;
import backstep.predict.Verdict;
import backstep.timeline.Peek;
import backstep.ui.kit.model.RunModel;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Asks for the next number before each step while it is on, judges the answer, and then lets the step go.
///
/// A step is first looked at from afar; where it computes something of the chosen kinds, the question stands until it
/// is answered or passed over, and only then is the step taken. Any other command takes the question away.
public final class PredictViewModel {
    private static final Painting NOTHING = (surface, area, theme) -> {};

    private final RunModel run;
    private final Sitting sitting = new Sitting();
    private final ObjectProperty<Set<Kind>> kinds = new SimpleObjectProperty<>(EnumSet.allOf(Kind.class));
    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Verdict> verdict = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper score = new ReadOnlyStringWrapper("");
    private final ObjectBinding<@Nullable Explanation> explanation;
    private final ObservableValue<Painting> painting;
    private final ObservableValue<String> text;
    private boolean looking;

    public PredictViewModel(RunModel run) {
        this.run = run;
        explanation = Bindings.createObjectBinding(this::explain, question, verdict);
        painting = Bindings.createObjectBinding(this::paint, explanation);
        text = Bindings.createStringBinding(this::write, explanation);
        run.ahead().askBeforeStep(this::takesStep);
        run.snapshotProperty().subscribe(this::withdraw);
        run.ahead().hiddenProperty().subscribe(this::withdraw);
        run.paceProperty().subscribe(this::withdraw);
    }

    /// Whether it asks; off at first.
    public BooleanProperty onProperty() {
        return run.ahead().hiddenProperty();
    }

    /// What it asks about.
    public ObjectProperty<Set<Kind>> kindsProperty() {
        return kinds;
    }

    /// The question that stands, null where none does.
    public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /// What the answer to it was worth, null while there is none.
    public ReadOnlyObjectProperty<@Nullable Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /// Why the answer cannot be read, in one line; empty where it can.
    public ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    /// The sitting so far, as `7 of 9`; empty where nothing was answered.
    public ReadOnlyStringProperty scoreProperty() {
        return score.getReadOnlyProperty();
    }

    /// The question, and behind the answer the verdict with the whole formula.
    public ObservableValue<Painting> paintingProperty() {
        return painting;
    }

    /// The same in plain text.
    public ObservableValue<String> textProperty() {
        return text;
    }

    public ObservableValue<Theme> themeProperty() {
        return run.themeProperty();
    }

    public Sitting sitting() {
        return sitting;
    }

    public void toggle() {
        onProperty().set(!onProperty().get());
    }

    /// Asks about `kind` or does so no longer.
    void choose(Kind kind, boolean asked) {
        EnumSet<Kind> next = EnumSet.noneOf(Kind.class);
        next.addAll(kinds.get());
        if (asked) {
            next.add(kind);
        } else {
            next.remove(kind);
        }
        kinds.set(Collections.unmodifiableSet(next));
    }

    /// Takes a number or arithmetic as the answer.
    void answer(String typed) {
        Question asked = open();
        if (asked == null || asked.kind().isChoice()) {
            return;
        }
        try {
            judge(asked, typed.strip(), asked.judge(Arithmetic.read(typed)));
        } catch (UnreadableException e) {
            complaint.set(String.valueOf(e.getMessage()));
        }
    }

    /// Takes a direction as the answer.
    void answer(Direction direction) {
        Question asked = open();
        if (asked != null && asked.kind().isChoice()) {
            judge(asked, direction.word(), asked.judge(direction));
        }
    }

    /// Shows the answer without one having been given, and takes the step.
    void pass() {
        Question asked = open();
        if (asked != null) {
            judge(asked, "", new Verdict.Shown());
            run.stepOn();
        }
    }

    /// Takes the step behind a verdict.
    void reveal() {
        if (verdict.get() != null) {
            run.stepOn();
        }
    }

    /// Begins a new sitting.
    void forget() {
        sitting.clear();
        score.set("");
    }

    private @Nullable Question open() {
        return verdict.get() == null ? question.get() : null;
    }

    private void judge(Question asked, String answer, Verdict worth) {
        complaint.set("");
        sitting.note(asked, answer, worth);
        score.set(sitting.answered() == 0 ? "" : sitting.right() + " of " + sitting.answered());
        verdict.set(worth);
    }

    private boolean takesStep() {
        if (verdict.get() != null) {
            return false;
        }
        if (question.get() != null) {
            pass();
            return true;
        }
        if (!onProperty().get() || kinds.get().isEmpty()) {
            return false;
        }
        if (!looking) {
            looking = true;
            run.ahead().peek(this::ask);
        }
        return true;
    }

    private void ask(@Nullable Peek peek) {
        looking = false;
        if (peek != null) {
            Questions questions = new Questions(
                    peek.next(),
                    peek.end(),
                    peek.errorBefore(),
                    run.focusProperty().get(),
                    run.notationProperty().get(),
                    run.granularityProperty().get());
            question.set(questions.ask(kinds.get(), sitting).orElse(null));
        }
        if (question.get() == null) {
            run.stepOn();
        }
    }

    private void withdraw() {
        looking = false;
        verdict.set(null);
        question.set(null);
        complaint.set("");
    }

    private @Nullable Explanation explain() {
        Question asked = question.get();
        Verdict worth = verdict.get();
        if (asked == null) {
            return null;
        }
        Explanation whole = asked.explanation();
        if (worth == null) {
            String again = asked.again() ? " Once more: it was missed before." : "";
            List<Equation> formulas = asked.kind() == Kind.GRADIENT ? List.of(asked.equation()) : whole.equations();
            return whole.asked(formulas).headed("PREDICT", asked.sentence() + again);
        }
        return whole.headed(worth.isRight() ? "RIGHT" : "NOT QUITE", sentence(asked, worth));
    }

    private Painting paint() {
        Explanation shown = explanation.get();
        return shown == null ? NOTHING : new NowPicture(shown);
    }

    private String write() {
        Explanation shown = explanation.get();
        return shown == null ? "" : shown.text();
    }

    private static String sentence(Question asked, Verdict worth) {
        Numbers numbers = asked.explanation().numbers();
        return switch (worth) {
            case Verdict.Right r -> "That is it.";
            case Verdict.Slipped(List<Slip> slips) ->
                slips.stream().map(Slip::sentence).collect(Collectors.joining(" Or: "));
            case Verdict.Off(double difference) ->
                "The answer is " + numbers.text(Math.abs(difference)) + (difference > 0 ? " too high." : " too low.");
            case Verdict.OtherWay o ->
                asked.name() + " " + asked.direction().word() + ", by " + numbers.text(Math.abs(asked.change())) + ".";
            case Verdict.Shown s -> "Not answered.";
        };
    }
}
