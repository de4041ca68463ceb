package backstep.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.math.Matrix;
import backstep.nn.Activation;
import backstep.nn.Initialization;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.nn.Optimizer;
import backstep.nn.Regularization;
import backstep.training.step.Step;
import org.junit.jupiter.api.Test;

/// What is computed shows, and what is not stays blank.
class SnapshotTest {
    private final Trainer trainer = new Trainer(Setups.xorBatch());
    private final Carried before = trainer.carried();

    @Test
    void atTheStartOnlyInputsTargetsAndParametersShow() {
        Snapshot start = trainer.snapshot(before);
        assertThat(start.step()).isEmpty();
        assertThat(start.sample()).isEqualTo(1);
        assertThat(start.inputs().toArray()).containsExactly(0, 0);
        assertThat(start.layer(1).logits().toArray()).containsOnly(Double.NaN);
        assertThat(start.localErrors()).isEqualTo(Matrix.filled(4, 1, Double.NaN));
        assertThat(start.globalError()).isNull();
        assertThat(start.layer(1).parameters())
                .isEqualTo(Setups.xorBatch().start().layer(1));
    }

    @Test
    void afterTheForwardPassNoGradientIsThere() {
        for (int n = 0; n < 12; n++) {
            trainer.advance();
        }
        Snapshot snapshot = trainer.snapshot(before);
        assertThat(snapshot.last()).isEqualTo(new Step.LocalError(4));
        assertThat(snapshot.localErrors().largestMagnitude()).isPositive();
        for (LayerSnapshot layer : snapshot.layers()) {
            assertThat(layer.logitGradient().toArray()).containsOnly(Double.NaN);
            assertThat(layer.weightGradient())
                    .isEqualTo(Matrix.filled(layer.weightGradient().rows(), layer.units(), Double.NaN));
            assertThat(layer.weightDelta()).isEqualTo(layer.weightGradient());
        }
        assertThat(snapshot.globalError()).isNull();
        assertThat(trainer.error()).isNaN();
    }

    @Test
    void theSharesOfTheSamplesAddUpToTheBatchsGradient() {
        double sum = 0;
        while (!(trainer.schedule().step(trainer.position().steps()) instanceof Step.Update)) {
            trainer.advance();
            Snapshot snapshot = trainer.snapshot(before);
            if (snapshot.last() instanceof Step.WeightGradient(int sample, int layer) && layer == 2) {
                sum += snapshot.layer(2).weightShare().get(1, 0);
                assertThat(snapshot.layer(2).weightGradient().get(1, 0)).isEqualTo(sum, within(1e-16));
            }
        }
        assertThat(sum).isNotZero();
    }

    @Test
    void neuronByNeuronOnlyTheDoneUnitsShow() {
        trainer.advance(2);
        Snapshot snapshot = trainer.snapshot(before);
        assertThat(snapshot.withinStep()).isTrue();
        assertThat(snapshot.units()).isEqualTo(2);
        assertThat(snapshot.layer(1).outputs().get(1)).isNotNaN();
        assertThat(snapshot.layer(1).outputs().get(2)).isNaN();
    }

    @Test
    void withinAnUpdateTheOtherWeightsAreStillTheOldOnes() {
        while (!(trainer.schedule().step(trainer.position().steps()) instanceof Step.Update)) {
            trainer.advance();
        }
        trainer.advance(1);
        LayerSnapshot layer = trainer.snapshot(before).layer(1);
        assertThat(layer.parameters().weights().get(0, 0))
                .isNotEqualTo(layer.before().weights().get(0, 0))
                .isEqualTo(
                        layer.before().weights().get(0, 0) + layer.weightDelta().get(0, 0));
        assertThat(layer.parameters().weights().get(0, 1))
                .isEqualTo(layer.before().weights().get(0, 1));
        assertThat(layer.weightDelta().get(0, 1)).isNaN();
    }

    @Test
    void aSoftmaxLayerHasNoOutputBeforeItsLastLogit() {
        NetworkShape shape = new NetworkShape(2, java.util.List.of(new backstep.nn.LayerShape(3, Activation.SOFTMAX)));
        Trainer softmax = new Trainer(new Setup(
                shape,
                Initialization.DEFAULT.draw(shape),
                Setups.dataset(new double[][] {{1, 2}}, new double[][] {{0, 1, 0}}),
                new Settings(Loss.CROSS_ENTROPY, new Optimizer.Sgd(0.1, 0), Regularization.NONE, 1, false, 1, true)));
        Carried start = softmax.carried();
        softmax.advance(2);
        assertThat(softmax.snapshot(start).layer(1).logits().get(1)).isNotNaN();
        assertThat(softmax.snapshot(start).layer(1).outputs().toArray()).containsOnly(Double.NaN);
        softmax.advance(1);
        assertThat(softmax.snapshot(start).layer(1).outputs().toArray()).doesNotContain(Double.NaN);
    }

    @Test
    void placesTheCursorInEpochBatchAndData() {
        trainer.finishIteration();
        trainer.advance();
        Snapshot snapshot = trainer.snapshot(trainer.carried());
        assertThat(snapshot.iteration()).isEqualTo(2);
        assertThat(snapshot.epoch()).isEqualTo(2);
        assertThat(snapshot.batch()).isEqualTo(1);
        assertThat(snapshot.batchesPerEpoch()).isEqualTo(1);
        assertThat(snapshot.samples()).isEqualTo(4);
        assertThat(snapshot.example()).isEqualTo(1);
        assertThat(snapshot.target().toArray()).containsExactly(0);
        assertThat(snapshot.feeding(1)).isEqualTo(snapshot.inputs());
        assertThat(snapshot.feeding(2)).isEqualTo(snapshot.layer(1).outputs());
        assertThat(snapshot.localError().toArray()).containsOnly(Double.NaN);
        assertThat(snapshot.schedule()).isEqualTo(trainer.schedule());
    }
}
