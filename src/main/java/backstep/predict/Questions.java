package backstep.predict;

import backstep.explain.Explainer;
import backstep.explain.Explanation;
import backstep.explain.Focus;
import backstep.explain.expression.Equation;
import backstep.explain.notation.Notation;
import backstep.training.Granularity;
import backstep.training.Snapshot;
import backstep.training.Step;
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
        if (step == null || next.position().terms() > 0 || granularity == Granularity.TERM) {
            return Optional.empty();
        }
        List<Kind> possible =
                kinds.stream().filter(kind -> kind.isAbout(step)).sorted().toList();
        for (Kind kind : possible) {
            Optional<Question> again = sitting.missed(kind, step).flatMap(subject -> about(kind, step, subject, true));
            if (again.isPresent()) {
                return again;
            }
        }
        return possible.stream()
                .sorted(Comparator.comparingInt(sitting::asked))
                .flatMap(kind -> about(kind, step, focus, false).stream())
                .findFirst();
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
        boolean waits = kind == Kind.OUTPUT && explanation.equations().size() < 2;
        if (Double.isNaN(change) || Double.isNaN(equation.value()) || frozen || waits) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                kind, sentence(kind, equation, facts), explanation, equation, subject, change, again, facts));
    }

    private String sentence(Kind kind, Equation equation, Facts facts) {
        String symbol = equation.left().symbol().text();
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
