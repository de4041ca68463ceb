package backstep.predict;

import backstep.explain.Focus;
import backstep.explain.notation.Notation;
import backstep.timeline.Peek;
import backstep.timeline.Timeline;
import backstep.training.step.Granularity;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Questions to test with.
final class Asked {
    private Asked() {}

    /// What is asked about the next step of a run, of all kinds.
    static Optional<Question> next(Timeline timeline, @Nullable Focus focus) {
        return next(timeline, focus, EnumSet.allOf(Kind.class), new Sitting());
    }

    static Optional<Question> next(Timeline timeline, @Nullable Focus focus, Set<Kind> kinds, Sitting sitting) {
        Peek peek = timeline.peek(Granularity.LAYER);
        return new Questions(peek.next(), peek.end(), peek.errorBefore(), focus, Notation.STANDARD, Granularity.LAYER)
                .ask(kinds, sitting);
    }
}
