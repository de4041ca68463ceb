package backstep.timeline;

import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.util.Objects;

/// What comes next in a run that has not gone there.
///
/// @param next the run at the next pause
/// @param end the run at the end of that pause's iteration
/// @param errorBefore the global error of the iteration before, `NaN` in the first one
public record Peek(Snapshot next, Snapshot end, double errorBefore) {
    /// From where `cursor` stands, which stays there.
    static Peek from(Cursor cursor, Granularity granularity) {
        Cursor ahead = cursor.unnoticed();
        Position here = cursor.position();
        double errorBefore = Double.NaN;
        long iteration = cursor.completeIterations() + 1;
        if (iteration > 1) {
            ahead.replay(cursor.places().normal(new Position(iteration, 0, 0)));
            errorBefore = Objects.requireNonNull(ahead.snapshot().globalError()).error();
        }
        ahead.walk(here);
        do {
            ahead.advance(granularity);
        } while (!ahead.pauses(granularity));
        Snapshot next = ahead.snapshot();
        if (!ahead.iterationComplete()) {
            ahead.iterate();
        }
        return new Peek(next, ahead.snapshot(), errorBefore);
    }
}
