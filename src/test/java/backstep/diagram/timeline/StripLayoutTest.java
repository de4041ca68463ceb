package backstep.diagram.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.nn.Activation;
import backstep.training.Setups;
import backstep.training.step.Granularity;
import backstep.training.step.Phase;
import backstep.training.step.Position;
import backstep.training.step.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StripLayoutTest {
    private static final Schedule ONE = new Schedule(Setups.shape(2, Activation.SIGMOID, 2, 2), 1);
    private static final Schedule BATCH = new Schedule(Setups.shape(64, Activation.SIGMOID, 32, 10), 10);

    @ParameterizedTest
    @EnumSource
    void boxesFollowEachOtherWithoutOverlap(Granularity granularity) {
        StripLayout layout = StripLayout.of(BATCH, granularity, 20, 1420);
        double right = 20;
        int end = 0;
        for (StripBox box : layout.boxes()) {
            assertThat(box.left()).isGreaterThanOrEqualTo(right - 1e-9);
            assertThat(box.first()).isEqualTo(end);
            right = box.right();
            end = box.end();
        }
        assertThat(right).isEqualTo(1420, within(1e-6));
        assertThat(end).isEqualTo(BATCH.size());
    }

    @Test
    void phasesAreTheFourPausesOfAnIteration() {
        assertThat(StripLayout.of(BATCH, Granularity.PHASE, 0, 800).boxes())
                .extracting(StripBox::phase)
                .containsExactly(Phase.FORWARD, Phase.ERROR, Phase.BACKWARD, Phase.UPDATE);
    }

    @Test
    void aSampleIsForwardUpToItsLocalErrors() {
        StripLayout layout = StripLayout.of(BATCH, Granularity.SAMPLE, 0, 800);

        assertThat(layout.boxes()).hasSize(10 + 1 + 10 + 1);
        assertThat(layout.boxes().get(2).phase()).isEqualTo(Phase.FORWARD);
        assertThat(layout.boxes().get(2).sample()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void aClickInTheMiddleOfABoxLeadsIntoIt(Granularity granularity) {
        StripLayout layout = StripLayout.of(ONE, granularity, 20, 1420);
        for (StripBox box : layout.boxes()) {
            Position hit = layout.hit(box.left() + box.width() * 0.99, 7);
            assertThat(hit).isEqualTo(new Position(7, box.end(), 0));
        }
    }

    @Test
    void leftOfAllIsTheStartOfTheIteration() {
        assertThat(StripLayout.of(ONE, Granularity.LAYER, 20, 1420).hit(3, 7)).isEqualTo(new Position(7, 0, 0));
    }

    @Test
    void rightOfAllIsItsEnd() {
        assertThat(StripLayout.of(ONE, Granularity.LAYER, 20, 1420).hit(1439, 7))
                .isEqualTo(new Position(7, ONE.size(), 0));
    }

    @Test
    void neuronByNeuronAClickLeadsToTheUnit() {
        StripLayout layout = StripLayout.of(ONE, Granularity.NEURON, 20, 1420);
        StripBox box = layout.boxes().get(1);

        assertThat(layout.hit(box.left() + box.width() * 0.25, 1)).isEqualTo(new Position(1, 1, 1));
        assertThat(layout.hit(box.left() + box.width() * 0.75, 1)).isEqualTo(new Position(1, 2, 0));
    }

    @Test
    void theCursorStandsBetweenWhatIsDoneAndWhatIsNot() {
        StripLayout layout = StripLayout.of(ONE, Granularity.LAYER, 20, 1420);
        for (int steps = 1; steps < ONE.size(); steps++) {
            double x = layout.cursor(steps, 0);
            assertThat(x)
                    .isBetween(
                            layout.boxes().get(steps - 1).right(),
                            layout.boxes().get(steps).left());
        }
    }

    @Test
    void theCursorGoesIntoABoxThatIsDoneInPart() {
        StripLayout layout = StripLayout.of(ONE, Granularity.NEURON, 20, 1420);
        StripBox box = layout.boxes().get(3);

        assertThat(layout.cursor(2, 1)).isEqualTo(layout.boxes().get(2).left() + box.width() / 2, within(1e-9));
    }

    @Test
    void countsThePressesOfAStep() {
        StripLayout layers = StripLayout.of(ONE, Granularity.LAYER, 0, 1);
        StripLayout neurons = StripLayout.of(ONE, Granularity.NEURON, 0, 1);

        assertThat(layers.total()).isEqualTo(12);
        assertThat(layers.done(6, 0)).isEqualTo(6);
        assertThat(neurons.total()).isEqualTo(2 * 11 + 1);
        assertThat(neurons.done(1, 1)).isEqualTo(3);
    }
}
