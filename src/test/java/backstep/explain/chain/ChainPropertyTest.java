package backstep.explain.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.explain.EdgeRef;
import backstep.explain.expression.Calculator;
import backstep.explain.expression.Form;
import backstep.explain.expression.Writing;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.math.SplitMix;
import backstep.nn.Activation;
import backstep.nn.NetworkShape;
import backstep.timeline.Timeline;
import backstep.training.Divergence;
import backstep.training.LayerSnapshot;
import backstep.training.Setups;
import backstep.training.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/// The law that the shares of all paths are what backpropagation gives, over random networks.
class ChainPropertyTest {
    private static final Notation EXACT = Notation.of(new Numbers(17, '.'));

    @Property(tries = 300)
    void theSharesOfAllPathsAddUpToTheBackpropagatedOne(@ForAll long seed) {
        Snapshot snapshot = snapshot(seed);
        if (snapshot == null) {
            return;
        }
        Chain chain = Chain.of(snapshot, weight(snapshot.shape(), seed), EXACT);
        List<Double> walked = walked(snapshot, chain.weight());
        double size = walked.stream().mapToDouble(Math::abs).sum();

        assertThat(chain.count()).isEqualTo(walked.size());
        assertThat(chain.sum()).isEqualTo(chain.share().value(), within(1e-12 * size + Double.MIN_NORMAL));
    }

    @Property(tries = 200)
    void theLargestPathsAreToldTheLargestFirst(@ForAll long seed) {
        Snapshot snapshot = snapshot(seed);
        if (snapshot == null) {
            return;
        }
        Chain chain = Chain.of(snapshot, weight(snapshot.shape(), seed), EXACT);
        List<Double> largest = walked(snapshot, chain.weight()).stream()
                .map(Math::abs)
                .sorted(Comparator.reverseOrder())
                .limit(Chain.MOST)
                .toList();

        assertThat(chain.paths()).hasSameSizeAs(largest);
        for (int n = 0; n < largest.size(); n++) {
            double share = Math.abs(chain.paths().get(n).share());
            assertThat(share).isEqualTo(largest.get(n), within(1e-12 * largest.getFirst() + Double.MIN_NORMAL));
        }
    }

    @Property(tries = 200)
    void theDisplayedProductGivesTheDisplayedShare(@ForAll long seed) {
        Snapshot snapshot = snapshot(seed);
        if (snapshot == null) {
            return;
        }
        Writing writing = Writing.text(Form.NUMERIC, EXACT.numbers(), Writing.WHOLE);
        for (Path path :
                Chain.of(snapshot, weight(snapshot.shape(), seed), EXACT).paths()) {
            double displayed = Calculator.evaluate(writing.write(path.product()));
            double share = path.share();
            assertThat(displayed).isEqualTo(share, within(1e-12 * Math.max(1, Math.abs(share))));
        }
    }

    private static @Nullable Snapshot snapshot(long seed) {
        Timeline timeline = new Timeline(Setups.random(seed));
        try {
            timeline.finishIteration();
        } catch (Divergence overflow) {
            return null;
        }
        return timeline.snapshot();
    }

    private static EdgeRef weight(NetworkShape shape, long seed) {
        SplitMix random = new SplitMix(seed ^ 77);
        int layer = 1 + random.nextInt(shape.depth());
        return new EdgeRef(layer, random.nextInt(shape.units(layer - 1) + 1), 1 + random.nextInt(shape.units(layer)));
    }

    /// Every path's share, walked from the weight forwards by recursion.
    private static List<Double> walked(Snapshot snapshot, EdgeRef weight) {
        List<Double> shares = new ArrayList<>();
        double sent = weight.bias() ? 1 : snapshot.feeding(weight.layer()).get(weight.from() - 1);
        walk(snapshot, weight.layer(), weight.unit() - 1, sent, shares);
        return shares;
    }

    private static void walk(Snapshot snapshot, int layer, int unit, double soFar, List<Double> shares) {
        LayerSnapshot at = snapshot.layer(layer);
        if (layer == snapshot.shape().depth()) {
            boolean softmax = at.shape().activation() == Activation.SOFTMAX;
            double gradient = softmax
                    ? at.logitGradient().get(unit)
                    : slope(at, unit) * at.outputGradient().get(unit);
            shares.add(soFar * gradient);
            return;
        }
        for (int to = 0; to < snapshot.shape().units(layer + 1); to++) {
            double weight = snapshot.layer(layer + 1).before().weights().get(unit, to);
            walk(snapshot, layer + 1, to, soFar * slope(at, unit) * weight, shares);
        }
    }

    private static double slope(LayerSnapshot layer, int unit) {
        return layer.shape()
                .activation()
                .slope(layer.logits().get(unit), layer.outputs().get(unit));
    }
}
