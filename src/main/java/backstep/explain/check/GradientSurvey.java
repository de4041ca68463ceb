package backstep.explain.check;

import backstep.explain.EdgeRef;
import backstep.nn.NetworkShape;
import backstep.nn.Parameters;
import backstep.training.CentralDifference;
import backstep.training.Divergence;
import backstep.training.GradientCheck;
import backstep.training.LayerSnapshot;
import backstep.training.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Checks the parameters of a network one after another, the one under study first, so that whoever drives it can
/// stop at any time. It works on a copy; the run is not touched.
///
/// Of a layer with more than [#MOST] parameters so many are checked, at even distances.
public final class GradientSurvey {
    /// How many parameters of a layer are checked at most.
    public static final int MOST = 10_000;

    private static final int WORST = 12;

    private final Snapshot snapshot;
    private final EdgeRef weight;
    private final NetworkShape shape;
    private final PriorityQueue<CentralDifference> worst = new PriorityQueue<>(
            Comparator.comparingDouble(CentralDifference::digits).reversed());
    private @Nullable GradientCheck check;
    private @Nullable CentralDifference chosen;
    private String fault = "";
    private boolean begun;
    private int layer = 1;
    private int place;
    private long done;
    private long tooSmall;
    private long kinks;

    public GradientSurvey(Snapshot snapshot, EdgeRef weight) {
        this.snapshot = snapshot;
        this.weight = weight;
        this.shape = snapshot.shape();
    }

    /// Checks the next parameter; whether there are more. The first call checks the one under study.
    public boolean advance() {
        if (!begun) {
            begun = true;
            begin();
        } else if (check != null && layer <= shape.depth()) {
            next(check);
        }
        return check != null && layer <= shape.depth();
    }

    public GradientReport report() {
        List<CentralDifference> sorted = new ArrayList<>(worst);
        sorted.sort(Comparator.comparingDouble(CentralDifference::digits)
                .thenComparingInt(CentralDifference::layer)
                .thenComparingInt(CentralDifference::from)
                .thenComparingInt(CentralDifference::unit));
        boolean complete = begun && (check == null || layer > shape.depth());
        return new GradientReport(
                snapshot, weight, chosen, sorted, done, shape.parameters(), tooSmall, kinks, complete, fault);
    }

    private void begin() {
        Parameters before = new Parameters(
                snapshot.layers().stream().map(LayerSnapshot::before).toList());
        try {
            GradientCheck made =
                    GradientCheck.ofBatch(snapshot.setup(), snapshot.settings(), before, snapshot.iteration());
            chosen = made.difference(weight.layer(), weight.from(), weight.unit());
            check = made;
        } catch (Divergence e) {
            fault = "the error of this batch, or its gradient, is beyond the range of numbers";
        }
    }

    private void next(GradientCheck made) {
        int all = made.parameters(layer);
        int count = Math.min(all, MOST);
        int at = (int) ((long) place * all / count);
        note(made.difference(layer, at / shape.units(layer), at % shape.units(layer) + 1));
        place++;
        if (place == count) {
            place = 0;
            layer++;
        }
    }

    private void note(CentralDifference difference) {
        done++;
        if (difference.atKink()) {
            kinks++;
        } else if (difference.tooSmall()) {
            tooSmall++;
        } else {
            worst.add(difference);
            if (worst.size() > WORST) {
                worst.remove();
            }
        }
    }
}
