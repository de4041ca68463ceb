package backstep.training;

import java.util.Comparator;

/// A place in a run: how many steps of an iteration are complete, and how many units of the next one.
///
/// Iterations count from 1. The place after an iteration's last step is written with that iteration, never as 0
/// steps of the next; 0 steps and 0 units of iteration 1 is the start, at which nothing is computed.
public record Position(long iteration, int steps, int units) implements Comparable<Position> {
    public static final Position START = new Position(1, 0, 0);

    private static final Comparator<Position> ORDER = Comparator.comparingLong(Position::iteration)
            .thenComparingInt(Position::steps)
            .thenComparingInt(Position::units);

    public Position {
        if (iteration < 1 || steps < 0 || units < 0) {
            throw new IllegalArgumentException("iteration " + iteration + ", steps " + steps + ", units " + units);
        }
    }

    public boolean atStart() {
        return equals(START);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /// As `iteration:steps`, with `+units` behind it within a step.
    @Override
    public String toString() {
        return iteration + ":" + steps + (units == 0 ? "" : "+" + units);
    }
}
