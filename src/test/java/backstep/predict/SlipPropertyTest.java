package backstep.predict;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.Focus;
import backstep.math.SplitMix;
import backstep.nn.NetworkShape;
import backstep.timeline.Timeline;
import backstep.training.Divergence;
import backstep.training.Setups;
import backstep.training.step.Granularity;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/// A slip made on any network is recognised: as itself, or among several that give the same number; the right number
/// is never taken for a slip.
class SlipPropertyTest {
    private static final Map<Slip, Integer> ALONE = new EnumMap<>(Slip.class);

    @Property(tries = 400)
    void everySlipIsRecognised(@ForAll long seed) {
        Timeline timeline = new Timeline(Setups.random(seed));
        SplitMix random = new SplitMix(seed ^ 0x5DEECE66DL);
        EnumSet<Kind> numbers = EnumSet.complementOf(EnumSet.of(Kind.DIRECTION, Kind.FALL));
        try {
            for (int step = 0; step < 40; step++) {
                Focus focus = focus(timeline.setup().shape(), random);
                Asked.next(timeline, focus, numbers, new Sitting()).ifPresent(SlipPropertyTest::check);
                timeline.step(Granularity.LAYER);
            }
        } catch (Divergence overflow) {
            assertThat(overflow).hasMessageContaining("diverged");
        }
    }

    private static void check(Question question) {
        assertThat(question.judge(question.truth())).isEqualTo(new Verdict.Right());
        for (Slip slip : Slip.values()) {
            for (double wrong : slip.numbers(question.facts())) {
                Verdict verdict = question.judge(wrong);
                if (verdict instanceof Verdict.Slipped slipped) {
                    assertThat(slipped.slips()).contains(slip);
                    if (slipped.slips().size() == 1) {
                        ALONE.merge(slip, 1, Integer::sum);
                    }
                } else {
                    assertThat(verdict).as("%s gives what is right", slip).isEqualTo(new Verdict.Right());
                }
            }
        }
    }

    @AfterContainer
    static void everySlipWasMadeAndToldFromAllOthers() {
        assertThat(ALONE).containsOnlyKeys(Slip.values());
    }

    private static Focus focus(NetworkShape shape, SplitMix random) {
        int layer = 1 + random.nextInt(shape.depth());
        int unit = 1 + random.nextInt(shape.units(layer));
        int from = random.nextInt(shape.units(layer - 1) + 1);
        return from == 0 ? Focus.bias(layer, unit) : Focus.edge(layer, from, unit);
    }
}
