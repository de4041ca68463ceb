package backstep.training.step;

import java.util.Comparator;

/// A place in a run: how many steps of an iteration are complete, how many units of the next one, and how many terms
/// of the next unit.
///
/// Iterations count from 1. The place after an iteration's last step is written with that iteration, never as 0
/// steps of the next; 0 steps, units and terms of iteration 1 is the start, at which nothing is computed.
public record Position(long iteration, int steps, int units, int terms) implements Comparable<Position> {
    public static final Position START = new Position(1, 0, 0);

    private static final Comparator<Position> ORDER = Comparator.comparingLong(Position::iteration)
            .thenComparingInt(Position::steps)
            .thenComparingInt(Position::units)
            .thenComparingInt(Position::terms);

    public Position {
        if (iteration < 1 || steps < 0 || units < 0 || terms < 0) {
            throw new IllegalArgumentException(
                    "iteration " + iteration + ", steps " + steps + ", units " + units + ", terms " + terms);
        }
    }

    /// A place between two units.
    public Position(long iteration, int steps, int units) {
        this(iteration, steps, units, 0);
    }

    public boolean atStart() {
        return equals(START);
    }

    /// Whether nothing of its iteration is done.
    public boolean beforeIteration() {
        return steps == 0 && !withinStep();
    }

    /// Whether a step is done in part.
    public boolean withinStep() {
        return units > 0 || terms > 0;
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /// As `iteration:steps`, within a step with `+units` behind it, within a unit with `.terms`.
    @Override
    public String toString() {
        return iteration + ":" + steps + (withinStep() ? "+" + units : "") + (terms > 0 ? "." + terms : "");
    }
}
