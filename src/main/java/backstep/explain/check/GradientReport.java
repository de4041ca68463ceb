package backstep.explain.check;

import backstep.explain.EdgeRef;
import backstep.training.CentralDifference;
import backstep.training.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a gradient check has found so far.
///
/// It is of the batch of the snapshot's iteration, at the weights that the iteration began with.
///
/// @param snapshot the pause that it was made at
/// @param weight the weight or bias under study
/// @param chosen the check of that; null where there is none, see `fault`
/// @param worst of all that are compared, those that agree least, the worst first
/// @param done how many parameters are looked at, of so many that there `are`
/// @param tooSmall how many of them are too small for the digits of the error
/// @param kinks how many of them are at a kink of the error
/// @param complete whether it is at its end
/// @param fault why nothing can be checked, in one line; empty where it can
public record GradientReport(
        Snapshot snapshot,
        EdgeRef weight,
        @Nullable CentralDifference chosen,
        List<CentralDifference> worst,
        long done,
        long are,
        long tooSmall,
        long kinks,
        boolean complete,
        String fault) {
    public GradientReport {
        worst = List.copyOf(worst);
    }

    /// A report of everything, made at once.
    public static GradientReport of(Snapshot snapshot, EdgeRef weight) {
        GradientSurvey survey = new GradientSurvey(snapshot, weight);
        while (survey.advance()) {
            // Every call checks one more parameter.
        }
        return survey.report();
    }

    /// Whether it tells of `next` and `other` just as well: the numbers of a whole iteration have the same check.
    public boolean holdsFor(Snapshot next, EdgeRef other) {
        return weight.equals(other)
                && snapshot.iteration() == next.iteration()
                && snapshot.setup().equals(next.setup())
                && snapshot.settings().equals(next.settings())
                && sameStart(next);
    }

    /// The same, told at another pause of the same iteration.
    public GradientReport at(Snapshot next) {
        return new GradientReport(next, weight, chosen, worst, done, are, tooSmall, kinks, complete, fault);
    }

    private boolean sameStart(Snapshot next) {
        for (int layer = 1; layer <= next.shape().depth(); layer++) {
            if (!snapshot.layer(layer).before().equals(next.layer(layer).before())) {
                return false;
            }
        }
        return true;
    }
}
