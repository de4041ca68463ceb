package backstep.predict;

import backstep.explain.Explainer;
import backstep.explain.Explanation;
import backstep.explain.Focus;
import backstep.explain.Reading;
import backstep.explain.expression.Equation;
import backstep.explain.notation.Notation;
import backstep.training.Snapshot;
import backstep.training.UpdatePart;
import backstep.training.step.Granularity;
import backstep.training.step.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the question that a pause asks about the next step.
///
/// @param next the run after that step
/// @param end the run after its iteration
/// @param errorBefore the global error of the iteration before, `NaN` where there is none
/// @param focus what is under study
public record Questions(
        Snapshot next,
        Snapshot end,
        double errorBefore,
        @Nullable Focus focus,
        Notation notation,
        Granularity granularity) {
    /// The question of one of `kinds`, one that was missed in `sitting` first, else of the kind asked least; empty
    /// where the step computes nothing of them.
    public Optional<Question> ask(Set<Kind> kinds, Sitting sitting) {
        Step step = next.last();
        if (step == null) {
            return Optional.empty();
        }
        List<Kind> possible = kinds.stream()
                .filter(kind -> kind.isAbout(step) && completes(kind, step))
                .sorted()
                .toList();
        for (Kind kind : possible) {
            Optional<Question> again = sitting.missed(kind, step)
                    .filter(this::atWork)
                    .flatMap(subject -> about(kind, step, subject, true));
            if (again.isPresent()) {
                return again;
            }
        }
        return possible.stream()
                .sorted(Comparator.comparingInt(sitting::asked))
                .flatMap(kind -> about(kind, step, focus != null && atWork(focus) ? focus : null, false).stream())
                .findFirst();
    }

    /// Whether the number of a kind is complete at the next pause. Term by term that is so with the last term of a
    /// unit, of a gradient with each weight's, of an update with that part of it that is asked about.
    private boolean completes(Kind kind, Step step) {
        boolean unitDone = next.position().terms() == 0;
        if (granularity != Granularity.TERM) {
            return unitDone;
        }
        return switch (kind) {
            case GRADIENT -> true;
            case DIRECTION -> part(step) == UpdatePart.DELTA;
            case WEIGHT -> part(step) == UpdatePart.VALUE;
            default -> unitDone;
        };
    }

    private UpdatePart part(Step step) {
        return next.terms().update(step.layerOrZero(), next.termsDone()).part();
    }

    /// Whether the next pause computes something of what is chosen; what was computed before stands on the screen.
    private boolean atWork(Focus chosen) {
        return switch (granularity) {
            case TERM ->
                Explainer.subject(next, chosen, granularity).equals(Explainer.subject(next, null, granularity));
            case NEURON -> Explainer.subject(next, chosen, granularity).unit() == next.unit();
            default -> true;
        };
    }

    private Optional<Question> about(Kind kind, Step step, @Nullable Focus chosen, boolean again) {
        Explanation explanation = Explainer.explain(next, chosen, notation, granularity);
        if (explanation.equations().isEmpty()) {
            return Optional.empty();
        }
        Equation equation = kind == Kind.GRADIENT
                ? explanation.equations().getFirst()
                : explanation.equations().getLast();
        Focus subject = Explainer.subject(next, chosen, granularity);
        Facts facts = new Facts(next, end, step, subject.layer(), subject.unit(), Math.max(0, subject.from()));
        double change = switch (kind) {
            case DIRECTION, WEIGHT -> facts.delta();
            case FALL -> equation.value() - errorBefore;
            default -> equation.value();
        };
        boolean frozen = step instanceof Step.Update
                && subject.isBias()
                && !next.settings().trainBiases();
        boolean waits = kind == Kind.OUTPUT && Double.isNaN(facts.output());
        if (Double.isNaN(change) || Double.isNaN(equation.value()) || frozen || waits) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                kind,
                name(kind, equation, subject),
                sentence(kind, name(kind, equation, subject), facts),
                explanation,
                equation,
                subject,
                change,
                again,
                facts));
    }

    /// A change is asked for as the way of its weight.
    private String name(Kind kind, Equation equation, Focus subject) {
        return kind == Kind.DIRECTION
                ? Reading.of(next, notation)
                        .now(subject.layer(), Math.max(0, subject.from()), subject.unit())
                        .symbol()
                        .text()
                : equation.left().symbol().text();
    }

    private String sentence(Kind kind, String symbol, Facts facts) {
        return switch (kind) {
            case OUTPUT -> "What does the neuron send on? " + symbol + " = …" + sample();
            case ERROR -> "How large is the error? " + symbol + " = …" + sample();
            case DELTA -> "How fast does the error change with the neuron? " + symbol + " = …" + sample();
            case GRADIENT -> "How fast does the error change with the weight? " + symbol + " = …" + sample();
            case DIRECTION -> "Which way does " + symbol + " go, from " + number(facts.before()) + "?";
            case WEIGHT -> "What does " + symbol + " become, from " + number(facts.before()) + "?";
            case FALL -> "Does " + symbol + " fall or rise, from " + number(errorBefore) + " in the iteration before?";
        };
    }

    private String number(double value) {
        return notation.numbers().text(value);
    }

    private String sample() {
        Step step = next.last();
        return next.samples() == 1 || step == null || step.sampleOrZero() == 0
                ? ""
                : " Sample " + next.sample() + " of " + next.samples() + ".";
    }
}
