package backstep.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.math.SplitMix;
import backstep.training.Divergence;
import backstep.training.LayerSnapshot;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TrailSearchTest {
    @Property(tries = 60)
    void theLargestUpdatesAreThoseThatAWalkFinds(@ForAll long seed) {
        Setup setup = Setups.random(seed);
        SplitMix random = new SplitMix(seed);
        Timeline timeline = new Timeline(setup);
        try {
            timeline.run(40, () -> true);
        } catch (Divergence diverged) {
            assertThat(timeline.position()).isEqualTo(timeline.end());
        }
        int layer = 1 + random.nextInt(setup.shape().depth());
        int unit = 1 + random.nextInt(setup.shape().units(layer));
        int from = random.nextInt(setup.shape().units(layer - 1) + 1);
        TrailSearch search = timeline.trail(layer, from, unit);
        assertThat(search.go(() -> true)).isTrue();
        assertThat(search.trail().largest()).isEqualTo(naive(timeline, layer, from, unit));
        assertThat(search.trail().whole()).isTrue();
    }

    private static List<LargeUpdate> naive(Timeline timeline, int layer, int from, int unit) {
        List<LargeUpdate> all = new ArrayList<>();
        long complete = timeline.history().iterations();
        Timeline other = new Timeline(timeline.setup());
        for (long iteration = 1; iteration <= complete; iteration++) {
            other.finishIteration();
            LayerSnapshot now = other.snapshot().layer(layer);
            double delta = from == 0
                    ? now.biasDelta().get(unit - 1)
                    : now.weightDelta().get(from - 1, unit - 1);
            if (delta != 0) {
                all.add(new LargeUpdate(iteration, delta, value(other.snapshot(), layer, from, unit)));
            }
        }
        all.sort(Comparator.comparingDouble((LargeUpdate update) -> -Math.abs(update.delta())));
        return all.subList(0, Math.min(10, all.size()));
    }

    private static double value(Snapshot snapshot, int layer, int from, int unit) {
        LayerSnapshot now = snapshot.layer(layer);
        return from == 0
                ? now.parameters().biases().get(unit - 1)
                : now.parameters().weights().get(from - 1, unit - 1);
    }

    @Test
    void theValuesAreThoseAtTheEndsOfTheIterations() {
        Timeline timeline = new Timeline(Setups.xorBatch());
        timeline.run(1500, () -> true);
        TrailSearch search = timeline.trail(2, 1, 1);
        search.go(() -> true);
        WeightTrail trail = search.trail();
        assertThat(trail.iterations().size()).isBetween(200, 401);
        assertThat(trail.iterations().get(0)).isZero();
        assertThat(trail.values().get(0)).isEqualTo(0.7);
        for (int n = 1; n < trail.iterations().size(); n += 37) {
            Snapshot there = timeline.atEndOf((long) trail.iterations().get(n));
            assertThat(trail.values().get(n)).isEqualTo(value(there, 2, 1, 1));
        }
    }

    @Test
    void goesOnWhereItStoppedAndWhenTheRunHasBecomeLonger() {
        Timeline timeline = new Timeline(Setups.xorBatch());
        timeline.run(200, () -> true);
        TrailSearch piecewise = timeline.trail(1, 2, 3);
        int[] looks = {0};
        while (!piecewise.go(() -> ++looks[0] % 7 != 0)) {
            assertThat(piecewise.trail().searched()).isLessThanOrEqualTo(200);
        }
        timeline.run(300, () -> true);
        assertThat(piecewise.go(() -> true)).isTrue();
        TrailSearch atOnce = timeline.trail(1, 2, 3);
        atOnce.go(() -> true);
        assertThat(piecewise.trail().largest()).isEqualTo(atOnce.trail().largest());
        assertThat(piecewise.trail().searched()).isEqualTo(300);
    }

    @Test
    void leavesTheRunWhereItIs() {
        Timeline timeline = new Timeline(Setups.xorBatch());
        timeline.run(50, () -> true);
        timeline.seek(new Position(20, 5, 0));
        Snapshot before = timeline.snapshot();
        timeline.trail(1, 1, 1).go(() -> true);
        assertThat(timeline.snapshot()).isEqualTo(before);
        assertThat(timeline.end().iteration()).isEqualTo(50);
    }

    @Test
    void aHugeRunIsSearchedWhereTheWeightChangedMost() {
        Timeline timeline = new Timeline(Setups.xorBatch());
        timeline.run(4000, () -> true);
        TrailSearch search = timeline.trail(2, 1, 1);
        assertThat(search.go(4000, 1000, () -> true)).isTrue();
        WeightTrail trail = search.trail();
        assertThat(trail.whole()).isFalse();
        assertThat(trail.searched()).isBetween(900L, 1000L);
        TrailSearch all = timeline.trail(2, 1, 1);
        all.go(() -> true);
        assertThat(trail.largest().getFirst().delta())
                .isEqualTo(all.trail().largest().getFirst().delta());
    }

    @Test
    void aRunThatHasNotBegunHasNoUpdates() {
        Timeline timeline = new Timeline(Setups.xorBatch());
        timeline.step(Granularity.LAYER);
        TrailSearch search = timeline.trail(1, 1, 1);
        assertThat(search.go(() -> true)).isTrue();
        assertThat(search.trail().largest()).isEmpty();
        assertThat(search.trail().complete()).isZero();
    }
}
