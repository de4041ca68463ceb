package backstep.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.math.Matrix;
import backstep.training.Divergence;
import backstep.training.LayerGradient;
import backstep.training.LayerSnapshot;
import backstep.training.RunningSum;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import backstep.training.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// What stands within a unit: parts of it alone, which add up to the very bits of the whole.
class TermByTermPropertyTest {
    @Property(tries = 80)
    void theLastTermsSumHasTheBitsOfWhatTrainingComputed(@ForAll long seed) {
        walk(Setups.random(seed), 150, snapshot -> {
            switch (snapshot.last()) {
                case Step.Forward(int sample, int layer) -> checkLogit(snapshot, layer);
                case Step.OutputGradient(int sample, int layer)
                when layer < snapshot.shape().depth() && !snapshot.withinUnit() ->
                    same(
                            RunningSum.outputGradient(
                                    snapshot,
                                    layer,
                                    snapshot.unit(),
                                    snapshot.shape().units(layer + 1)),
                            snapshot.layer(layer).outputGradient().get(snapshot.unit() - 1));
                case Step.GlobalError e
                when !snapshot.withinUnit() ->
                    same(
                            snapshot.settings()
                                    .loss()
                                    .aggregate(
                                            RunningSum.loss(snapshot, snapshot.samples()),
                                            snapshot.samples(),
                                            snapshot.shape().outputs()),
                            snapshot.globalError().error());
                case null, default -> {}
            }
        });
    }

    private static void checkLogit(Snapshot snapshot, int layer) {
        double logit = snapshot.layer(layer).logits().get(snapshot.unit() - 1);
        int products = snapshot.shape().units(layer - 1);
        assertThat(Double.isNaN(logit)).isEqualTo(snapshot.withinUnit() && snapshot.termsDone() <= products);
        if (!Double.isNaN(logit)) {
            same(RunningSum.logit(snapshot, layer, snapshot.unit(), products + 1), logit);
        }
        assertThat(snapshot.layer(layer).outputs().get(snapshot.unit() - 1))
                .matches(y -> !snapshot.withinUnit() || Double.isNaN(y));
    }

    @Property(tries = 80)
    void theSamplesBeforeAndThisOnesShareGiveTheBatchsGradient(@ForAll long seed) {
        walk(Setups.random(seed), 300, snapshot -> {
            if (snapshot.last() instanceof Step.WeightGradient(int sample, int layer)) {
                LayerSnapshot l = snapshot.layer(layer);
                LayerGradient earlier = l.earlier();
                assertThat(earlier == null).isEqualTo(sample == 1);
                int done = snapshot.withinUnit()
                        ? snapshot.termsDone()
                        : snapshot.shape().units(layer - 1);
                int j = snapshot.unit() - 1;
                for (int i = 0; i < done; i++) {
                    double before = earlier == null ? 0 : earlier.weights().get(i, j);
                    same(before + l.weightShare().get(i, j), l.weightGradient().get(i, j));
                }
                for (int i = done; i < snapshot.shape().units(layer - 1); i++) {
                    same(
                            l.weightGradient().get(i, j),
                            earlier == null ? Double.NaN : earlier.weights().get(i, j));
                    same(l.weightShare().get(i, j), Double.NaN);
                }
            }
        });
    }

    @Property(tries = 60)
    void anUpdateRevealsWeightByWeight(@ForAll long seed) {
        Setup setup = Setups.random(seed);
        Timeline timeline = new Timeline(setup);
        try {
            timeline.finishIteration();
        } catch (Divergence diverged) {
            return;
        }
        Snapshot complete = timeline.snapshot();
        int first = complete.schedule().indexOf(new Step.Update(1));
        timeline.seek(new Position(1, first, 0));
        int before = 0;
        while (timeline.position().compareTo(complete.position()) < 0) {
            timeline.step(Granularity.TERM);
            Snapshot snapshot = timeline.snapshot();
            int now = 0;
            for (LayerSnapshot layer : snapshot.layers()) {
                LayerSnapshot end = complete.layer(layer.layer());
                now += known(layer.memory().weightDelta(), end.weightDelta());
                now += known(layer.memory().weightFirst(), end.memory().weightFirst());
                now += known(layer.memory().weightSecond(), end.memory().weightSecond());
            }
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(timeline.snapshot()).isEqualTo(complete);
    }

    /// How many entries are there, all of them those of the end.
    private static int known(Matrix part, Matrix whole) {
        int known = 0;
        for (int i = 0; i < part.rows(); i++) {
            for (int j = 0; j < part.columns(); j++) {
                if (!Double.isNaN(part.get(i, j))) {
                    same(part.get(i, j), whole.get(i, j));
                    known++;
                }
            }
        }
        return known;
    }

    @Property(tries = 40)
    void theFirstTermOfAnIterationShowsItsOwnSample(@ForAll long seed) {
        Setup setup = Setups.random(seed);
        Timeline timeline = new Timeline(setup);
        try {
            timeline.run(2, () -> true);
            timeline.step(Granularity.TERM);
        } catch (Divergence diverged) {
            return;
        }
        assertThat(timeline.position()).isEqualTo(new Position(3, 0, 0, 1));
        Snapshot term = timeline.snapshot();
        timeline.step(Granularity.LAYER);
        Snapshot layer = timeline.snapshot();

        assertThat(term.examples()).isEqualTo(layer.examples());
        assertThat(term.inputs()).isEqualTo(layer.inputs());
        assertThat(term.layer(1).before()).isEqualTo(layer.layer(1).before());
        assertThat(term.layer(1).outputs().toArray()).containsOnly(Double.NaN);
    }

    @Property(tries = 60)
    void everyTermIsAPlaceOfItsOwnAndBackGoesToTheOneBefore(@ForAll long seed) {
        Timeline timeline = new Timeline(Setups.random(seed));
        List<Position> places = new ArrayList<>(List.of(timeline.position()));
        try {
            for (int n = 0; n < 60; n++) {
                timeline.step(Granularity.TERM);
                assertThat(timeline.position()).isGreaterThan(places.getLast());
                places.add(timeline.position());
            }
        } catch (Divergence diverged) {
            assertThat(timeline.position()).isEqualTo(places.getLast());
        }
        for (Position place : places.reversed().subList(1, places.size())) {
            timeline.back(Granularity.TERM);
            assertThat(timeline.position()).isEqualTo(place);
        }
    }

    private static void walk(Setup setup, int terms, Consumer<Snapshot> check) {
        Timeline timeline = new Timeline(setup);
        try {
            for (int n = 0; n < terms; n++) {
                timeline.step(Granularity.TERM);
                check.accept(timeline.snapshot());
            }
        } catch (Divergence diverged) {
            assertThat(timeline.position().terms()).isZero();
        }
    }

    private static void same(double a, double b) {
        assertThat(Double.compare(a + 0.0, b + 0.0)).as("%s and %s", a, b).isZero();
    }
}
