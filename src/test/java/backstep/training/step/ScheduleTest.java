package backstep.training.step;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.Activation;
import backstep.training.Setups;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private final Schedule schedule = new Schedule(Setups.shape(2, Activation.SIGMOID, 3, 1), 2);

    @Test
    void tellsAnIterationInTheOrderOfATextbook() {
        assertThat(IntStream.range(0, schedule.size()).mapToObj(schedule::step))
                .containsExactly(
                        new Step.Forward(1, 1),
                        new Step.Forward(1, 2),
                        new Step.LocalError(1),
                        new Step.Forward(2, 1),
                        new Step.Forward(2, 2),
                        new Step.LocalError(2),
                        new Step.GlobalError(),
                        new Step.OutputGradient(1, 2),
                        new Step.LogitGradient(1, 2),
                        new Step.WeightGradient(1, 2),
                        new Step.OutputGradient(1, 1),
                        new Step.LogitGradient(1, 1),
                        new Step.WeightGradient(1, 1),
                        new Step.OutputGradient(2, 2),
                        new Step.LogitGradient(2, 2),
                        new Step.WeightGradient(2, 2),
                        new Step.OutputGradient(2, 1),
                        new Step.LogitGradient(2, 1),
                        new Step.WeightGradient(2, 1),
                        new Step.Update(1),
                        new Step.Update(2));
    }

    @Test
    void findsTheIndexOfEveryStep() {
        assertThat(IntStream.range(0, schedule.size()).map(n -> schedule.indexOf(schedule.step(n))))
                .containsExactlyElementsOf(
                        IntStream.range(0, schedule.size()).boxed().toList());
    }

    @Test
    void aPhasePausesFourTimesAnIteration() {
        assertThat(pauses(Granularity.PHASE))
                .containsExactly(
                        new Step.Forward(2, 2),
                        new Step.GlobalError(),
                        new Step.WeightGradient(2, 1),
                        new Step.Update(2));
    }

    @Test
    void aSamplePausesForwardsAndBackwards() {
        assertThat(pauses(Granularity.SAMPLE))
                .containsExactly(
                        new Step.LocalError(1),
                        new Step.LocalError(2),
                        new Step.GlobalError(),
                        new Step.WeightGradient(1, 1),
                        new Step.WeightGradient(2, 1),
                        new Step.Update(2));
    }

    @Test
    void aLayerPausesAfterEveryStep() {
        assertThat(pauses(Granularity.LAYER)).hasSize(schedule.size());
    }

    @Test
    void stepsHaveTheUnitsOfTheirLayer() {
        assertThat(List.of(schedule.units(0), schedule.units(1), schedule.units(2), schedule.units(6)))
                .containsExactly(3, 1, 1, 1);
    }

    @Test
    void stepsNameTheirPhaseSampleAndLayer() {
        assertThat(schedule.step(13).phase()).isEqualTo(Phase.BACKWARD);
        assertThat(schedule.step(13).sampleOrZero()).isEqualTo(2);
        assertThat(schedule.step(13).layerOrZero()).isEqualTo(2);
        assertThat(new Step.GlobalError().sampleOrZero()).isZero();
        assertThat(new Step.LocalError(2).layerOrZero()).isZero();
        assertThat(new Step.Update(2).phase()).isEqualTo(Phase.UPDATE);
        assertThat(new Step.Forward(1, 2).phase()).isEqualTo(Phase.FORWARD);
        assertThat(new Step.GlobalError().phase()).isEqualTo(new Step.LocalError(1).phase());
    }

    private List<Step> pauses(Granularity granularity) {
        return IntStream.range(0, schedule.size())
                .filter(n -> schedule.pausesAfter(n, granularity))
                .mapToObj(schedule::step)
                .toList();
    }
}
