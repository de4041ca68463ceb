package backstep.predict;

import java.util.List;

/// What an answer was worth.
public sealed interface Verdict {
    /// It is right.
    record Right() implements Verdict {}

    /// It is what one slip gives, or what each of several would give.
    record Slipped(List<Slip> slips) implements Verdict {
        public Slipped {
            slips = List.copyOf(slips);
        }
    }

    /// It is wrong in no known way: so far above the true number, below where it is negative.
    record Off(double difference) implements Verdict {}

    /// The other direction.
    record OtherWay() implements Verdict {}

    /// The question was passed over.
    record Shown() implements Verdict {}

    default boolean isRight() {
        return this instanceof Right;
    }

    /// Whether it was tried and not right.
    default boolean isMissed() {
        return !isRight() && !(this instanceof Shown);
    }

    /// One word for it.
    default String word() {
        return switch (this) {
            case Right r -> "right";
            case Slipped s -> "slip";
            case Off o -> "wrong";
            case OtherWay o -> "wrong";
            case Shown s -> "shown";
        };
    }
}
