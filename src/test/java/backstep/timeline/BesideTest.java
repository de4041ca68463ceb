package backstep.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.math.SplitMix;
import backstep.training.Divergence;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Looking elsewhere gives what going there gives, and moves nothing.
class BesideTest {
    @Property(tries = 60)
    void theEndOfAnIterationIsWhatSeekingItGives(@ForAll long seed) {
        Setup setup = Setups.random(seed);
        Timeline timeline = new Timeline(setup);
        try {
            timeline.run(40, () -> true);
        } catch (Divergence overflow) {
            return;
        }
        Snapshot here = timeline.snapshot();
        Timeline other = timeline.beside();
        for (long iteration : timeline.spread(13)) {
            Timeline fresh = new Timeline(setup);
            fresh.seek(new Position(iteration, setup.schedule(iteration).size(), 0));
            assertThat(other.atEndOf(iteration)).isEqualTo(fresh.snapshot());
        }
        assertThat(timeline.snapshot()).isEqualTo(here);
        assertThat(timeline.position()).isEqualTo(here.position());
    }

    @Property(tries = 40)
    void thePauseBeforeIsWhereAStepBackLeads(@ForAll long seed) {
        Timeline timeline = new Timeline(Setups.random(seed));
        Granularity granularity = Setups.pick(new SplitMix(seed), Granularity.values());
        try {
            for (int step = 0; step < 30; step++) {
                timeline.step(granularity);
            }
        } catch (Divergence overflow) {
            return;
        }
        Timeline other = timeline.beside();
        other.seek(timeline.pauseBefore(granularity));
        timeline.back(granularity);

        assertThat(other.snapshot()).isEqualTo(timeline.snapshot());
    }

    @Example
    void iterationsAreSpreadEvenlyAndKeptAsTheRunGrows() {
        Timeline timeline = new Timeline(Setups.linearNeuron());
        timeline.run(100, () -> true);
        List<Long> first = timeline.spread(30);
        timeline.run(1000, () -> true);
        List<Long> later = timeline.spread(30);

        assertThat(first).startsWith(1L, 5L, 9L).endsWith(97L).hasSize(25);
        assertThat(later).hasSizeLessThanOrEqualTo(32).startsWith(1L, 65L);
        assertThat(later.stream().filter(iteration -> iteration <= 100)).isSubsetOf(first);
    }

    @Example
    void nothingIsSpreadBeforeAnIterationIsComplete() {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.step(Granularity.LAYER);

        assertThat(timeline.spread(100)).isEmpty();
    }

    @Example
    void changesOnTheWayAreSeenWhereTheyWereMade() {
        Timeline timeline = new Timeline(Setups.xorBatch());
        timeline.run(5, () -> true);
        timeline.amend(timeline.settings()
                .withOptimizer(timeline.settings().optimizer().withLearningRate(0.01)));
        timeline.run(20, () -> true);
        Timeline other = timeline.beside();

        Snapshot before = other.atEndOf(5);
        Snapshot after = other.atEndOf(6);

        assertThat(before.settings().optimizer().learningRate()).isEqualTo(0.5);
        assertThat(after.settings().optimizer().learningRate()).isEqualTo(0.01);
        timeline.seek(after.position());
        assertThat(timeline.snapshot()).isEqualTo(after);
    }
}
