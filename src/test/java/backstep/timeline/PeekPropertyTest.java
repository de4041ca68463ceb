package backstep.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.math.SplitMix;
import backstep.training.Divergence;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Peeking shows what comes, and nothing of the run is other for it.
class PeekPropertyTest {
    private static final List<Granularity> ALL = List.of(Granularity.values());

    @Property(tries = 150)
    void showsTheNextPauseAndLeavesTheRunAsItIs(@ForAll long seed) {
        Timeline timeline = new Timeline(Setups.random(seed));
        Timeline untouched = new Timeline(Setups.random(seed));
        SplitMix random = new SplitMix(seed);
        try {
            for (int walk = 0; walk < 12; walk++) {
                Granularity granularity = ALL.get(random.nextInt(ALL.size()));
                Peek peek = timeline.peek(granularity);
                assertSame(timeline, untouched);
                if (random.nextInt(4) == 0) {
                    timeline.back(granularity);
                    untouched.back(granularity);
                } else {
                    timeline.step(granularity);
                    untouched.step(granularity);
                    assertThat(peek.next()).isEqualTo(timeline.snapshot());
                }
                assertSame(timeline, untouched);
            }
        } catch (Divergence overflow) {
            assertThat(overflow).hasMessageContaining("diverged");
        }
    }

    private static void assertSame(Timeline timeline, Timeline untouched) {
        Snapshot expected = untouched.snapshot();
        Position end = untouched.end();
        assertThat(timeline.snapshot()).isEqualTo(expected);
        assertThat(timeline.end()).isEqualTo(end);
        assertThat(timeline.history().iterations())
                .isEqualTo(untouched.history().iterations());
        assertThat(timeline.pause()).isEqualTo(untouched.pause());
        assertThat(timeline.keyframeBytes()).isEqualTo(untouched.keyframeBytes());
    }
}
