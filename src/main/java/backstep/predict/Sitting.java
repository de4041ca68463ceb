package backstep.predict;

import backstep.explain.Focus;
import backstep.training.step.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// All answers of a sitting, and what was missed and is to be asked again.
public final class Sitting {
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<Missed> missed = new ArrayList<>();

    /// A question that was not answered right, wherever it comes up again.
    private record Missed(Kind kind, Class<? extends Step> step, int layer, Focus subject) {
        static Missed of(Question question) {
            Step step = question.facts().step();
            return new Missed(question.kind(), step.getClass(), step.layerOrZero(), question.subject());
        }
    }

    /// An answer as it was given, and what it was worth.
    ///
    /// @param steps how many steps of the iteration were done when the number was revealed
    public record Attempt(Question question, String answer, Verdict verdict, long iteration, int steps) {}

    /// Notes an answer. One that is not right is asked again, until it is.
    public void note(Question question, String answer, Verdict verdict) {
        attempts.add(new Attempt(
                question,
                answer,
                verdict,
                question.facts().next().iteration(),
                question.facts().next().position().steps()));
        Missed same = Missed.of(question);
        if (verdict.isRight()) {
            missed.remove(same);
        } else if (verdict.isMissed() && !missed.contains(same)) {
            missed.add(same);
        }
    }

    /// In the order in which they were given.
    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    /// How many questions of a kind were asked, those that were passed over among them.
    public int asked(Kind kind) {
        return count(kind, verdict -> true);
    }

    /// How many questions of a kind were answered.
    public int answered(Kind kind) {
        return count(kind, verdict -> !(verdict instanceof Verdict.Shown));
    }

    /// How many of them were answered right.
    public int right(Kind kind) {
        return count(kind, Verdict::isRight);
    }

    /// How many questions of all kinds were answered.
    public int answered() {
        return Arrays.stream(Kind.values()).mapToInt(this::answered).sum();
    }

    /// How many of them were answered right.
    public int right() {
        return Arrays.stream(Kind.values()).mapToInt(this::right).sum();
    }

    /// What of this kind was missed at a step of this sort, longest ago first.
    Optional<Focus> missed(Kind kind, Step step) {
        return missed.stream()
                .filter(each -> each.kind() == kind
                        && each.step().equals(step.getClass())
                        && each.layer() == step.layerOrZero())
                .map(Missed::subject)
                .findFirst();
    }

    /// Forgets all of it.
    public void clear() {
        attempts.clear();
        missed.clear();
    }

    private int count(Kind kind, Predicate<Verdict> counted) {
        return (int) attempts.stream()
                .filter(attempt -> attempt.question().kind() == kind && counted.test(attempt.verdict()))
                .count();
    }
}
