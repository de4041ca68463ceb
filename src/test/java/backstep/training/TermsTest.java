package backstep.training;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.Optimizer;
import backstep.nn.Regularization;
import backstep.training.step.Schedule;
import backstep.training.step.Step;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
    private final Setup xor = Setups.xorBatch();
    private final Terms terms = new Terms(xor.schedule(1), xor.settings());

    @Test
    void forwardHasItsProductsTheBiasAndTheActivation() {
        assertThat(terms.count(new Step.Forward(1, 1), 1)).isEqualTo(2 + 1 + 1);
        assertThat(terms.count(new Step.Forward(1, 2), 1)).isEqualTo(3 + 1 + 1);
    }

    @Test
    void softmaxWaitsForTheLastUnit() {
        Schedule schedule = new Schedule(Setups.shape(2, Activation.SOFTMAX, 3), 1);
        Terms softmax = new Terms(schedule, xor.settings().withLoss(Loss.CROSS_ENTROPY));

        assertThat(IntStream.rangeClosed(1, 3).map(unit -> softmax.count(new Step.Forward(1, 1), unit)))
                .containsExactly(3, 3, 4);
    }

    @Test
    void theGlobalErrorOfABatchAddsUpItsSamples() {
        assertThat(terms.count(new Step.GlobalError(), 1)).isEqualTo(4 + 1);
        Schedule single = new Schedule(xor.shape(), 1);
        assertThat(new Terms(single, xor.settings()).count(new Step.GlobalError(), 1))
                .isEqualTo(1);
    }

    @Test
    void whatComesBackToAHiddenUnitIsOneTermForEachUnitOfTheNextLayer() {
        Terms wide = new Terms(new Schedule(Setups.shape(2, Activation.TANH, 3, 5), 1), xor.settings());

        assertThat(wide.count(new Step.OutputGradient(1, 1), 2)).isEqualTo(5);
        assertThat(wide.count(new Step.OutputGradient(1, 2), 2)).isEqualTo(1);
    }

    @Test
    void backwardHasTheSlopeAndTheProductThenOneTermForEachWeight() {
        assertThat(terms.count(new Step.LogitGradient(1, 1), 1)).isEqualTo(2);
        assertThat(terms.count(new Step.WeightGradient(1, 2), 1)).isEqualTo(3 + 1);
    }

    @Test
    void momentumIsAPartOfItsOwn() {
        assertThat(UpdatePart.of(xor.settings(), false))
                .containsExactly(UpdatePart.DESCENT, UpdatePart.MOMENTUM, UpdatePart.DELTA, UpdatePart.VALUE);
        assertThat(terms.count(new Step.Update(1), 3)).isEqualTo(3 * 4);
    }

    @Test
    void eachRuleHasItsBuffersAndCorrections() {
        assertThat(parts(new Optimizer.Sgd(0.1, 0))).containsExactly(UpdatePart.DELTA, UpdatePart.VALUE);
        assertThat(parts(new Optimizer.Nesterov(0.1, 0.9)))
                .containsExactly(UpdatePart.FIRST, UpdatePart.DIRECTION, UpdatePart.DELTA, UpdatePart.VALUE);
        assertThat(parts(new Optimizer.Adagrad(0.1, 1e-10)))
                .isEqualTo(parts(new Optimizer.RmsProp(0.1, 0.9, 1e-8)))
                .containsExactly(UpdatePart.FIRST, UpdatePart.SCALE, UpdatePart.DELTA, UpdatePart.VALUE);
        assertThat(parts(new Optimizer.Adam(0.1, 0.9, 0.999, 1e-8)))
                .containsExactly(
                        UpdatePart.FIRST,
                        UpdatePart.SECOND,
                        UpdatePart.FIRST_CORRECTED,
                        UpdatePart.SECOND_CORRECTED,
                        UpdatePart.DELTA,
                        UpdatePart.VALUE);
    }

    @Test
    void thePenaltyIsAPartOfWeightsAlone() {
        Settings penalised =
                new Settings(Loss.MSE, new Optimizer.Sgd(0.1, 0), new Regularization(0, 0.01), 4, false, 1, true);

        assertThat(UpdatePart.of(penalised, false)).startsWith(UpdatePart.PENALISED);
        assertThat(UpdatePart.of(penalised, true)).doesNotContain(UpdatePart.PENALISED);
    }

    @Test
    void aFrozenBiasHasNothingButItsValue() {
        assertThat(UpdatePart.of(Setups.twoTwoTwo().settings(), true)).containsExactly(UpdatePart.VALUE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyTermOfAnUpdateIsFoundAgain(long seed) {
        Setup setup = Setups.random(seed);
        Terms random = new Terms(setup.schedule(1), setup.settings());
        for (int term = 1; term <= random.count(new Step.Update(1), 1); term++) {
            Terms.UpdateTerm there = random.update(1, term);
            assertThat(random.update(1, there.from(), there.part())).isEqualTo(term);
        }
    }

    private List<UpdatePart> parts(Optimizer optimizer) {
        return UpdatePart.of(xor.settings().withOptimizer(optimizer), false);
    }
}
