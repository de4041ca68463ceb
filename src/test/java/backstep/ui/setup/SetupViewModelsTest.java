package backstep.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.experiment.Preset;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.Optimizer;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.model.Workbench;
import org.junit.jupiter.api.Test;

/// What edits in the panel do to the run, without a window.
final class SetupViewModelsTest {
    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final Workbench workbench = new Workbench(Preset.XOR.experiment(), backstage);
    private final TrainingViewModel training = new TrainingViewModel(workbench);
    private final NetworkViewModel network = new NetworkViewModel(workbench);
    private final DataViewModel data = new DataViewModel(workbench);

    @Test
    void anotherLearningRateTakesEffectAtTheNextStepWithoutARestart() {
        workbench.run().finishIteration();
        backstage.settle();
        assertThat(training.learningRate(0.125)).isEmpty();
        backstage.settle();
        assertThat(training.now().optimizer().learningRate()).isEqualTo(0.125);
        assertThat(workbench.run().snapshot().iteration()).isEqualTo(1);
        assertThat(workbench.run().snapshot().position().atStart()).isFalse();
    }

    @Test
    void anotherOptimiserStartsAgainFromTheSameWeights() {
        var start = workbench.run().snapshot().layer(1).parameters();
        workbench.run().finishIteration();
        workbench.run().finishIteration();
        backstage.settle();
        assertThat(training.rule(Rule.ADAM)).isEmpty();
        backstage.settle();
        assertThat(workbench.run().snapshot().position()).isEqualTo(Position.START);
        assertThat(workbench.run().snapshot().layer(1).parameters()).isEqualTo(start);
        assertThat(training.now().optimizer()).isInstanceOf(Optimizer.Adam.class);
        assertThat(workbench
                        .run()
                        .lossesProperty()
                        .get()
                        .overlays()
                        .getFirst()
                        .iterations()
                        .length())
                .isEqualTo(2);
    }

    @Test
    void everyParameterOfEveryOptimiserCanBeChanged() {
        for (Rule rule : Rule.values()) {
            training.rule(rule);
            backstage.settle();
            for (Rule.Parameter parameter : Rule.parameters(training.now().optimizer())) {
                assertThat(training.parameter(parameter.id(), 0.25)).isEmpty();
                backstage.settle();
            }
            assertThat(Rule.parameters(training.now().optimizer()))
                    .allSatisfy(parameter -> assertThat(parameter.value()).isEqualTo(0.25));
        }
    }

    @Test
    void regularisationAndFrozenBiasesTakeEffectInMidRun() {
        workbench.run().finishIteration();
        training.l1(0.5);
        backstage.settle();
        training.l2(0.25);
        backstage.settle();
        training.trainBiases(false);
        backstage.settle();
        assertThat(training.now().regularization().l1()).isEqualTo(0.5);
        assertThat(training.now().regularization().l2()).isEqualTo(0.25);
        assertThat(training.now().trainBiases()).isFalse();
        assertThat(workbench.run().snapshot().position().atStart()).isFalse();
    }

    @Test
    void softmaxBringsCrossEntropyAndNoOtherLossIsOffered() {
        network.activation(workbench.experiment().shape().depth(), Activation.SOFTMAX);
        backstage.settle();
        assertThat(training.now().loss()).isEqualTo(Loss.CROSS_ENTROPY);
        assertThat(training.losses()).containsExactly(Loss.CROSS_ENTROPY);
    }

    @Test
    void anotherHiddenLayerKeepsTheWeightsOfTheOthers() {
        var first = workbench.run().snapshot().layer(1).parameters();
        network.add();
        backstage.settle();
        assertThat(workbench.run().snapshot().shape().depth()).isEqualTo(3);
        assertThat(workbench.run().snapshot().layer(1).parameters()).isEqualTo(first);
        network.remove(2);
        backstage.settle();
        assertThat(workbench.run().snapshot().shape().depth()).isEqualTo(2);
        assertThat(workbench.run().snapshot().layer(1).parameters()).isEqualTo(first);
    }

    @Test
    void unitsOfTheLastLayerAreTheDatas() {
        assertThat(network.resizable(1)).isTrue();
        assertThat(network.resizable(2)).isFalse();
        network.units(1, 5);
        backstage.settle();
        assertThat(workbench.run().snapshot().shape().units(1)).isEqualTo(5);
    }

    @Test
    void newWeightsAreOthersOfTheSameShape() {
        var before = workbench.run().snapshot().layer(1).parameters();
        network.newWeights();
        backstage.settle();
        assertThat(workbench.run().snapshot().layer(1).parameters()).isNotEqualTo(before);
    }

    @Test
    void marksTheExampleUnderStudy() {
        workbench.run().finishIteration();
        workbench.run().step();
        backstage.settle();
        int row = workbench.run().snapshot().example();
        assertThat(data.number(data.current().getValue())).isEqualTo(Integer.toString(row));
    }

    @Test
    void anotherBatchSizeStartsAgain() {
        workbench.run().finishIteration();
        backstage.settle();
        assertThat(data.batchSize(4)).isEmpty();
        backstage.settle();
        assertThat(workbench.run().snapshot().samples()).isEqualTo(4);
        assertThat(data.batchesPerEpoch().getValue()).isEqualTo("· 1 per epoch");
        assertThat(workbench.run().snapshot().position()).isEqualTo(Position.START);
    }

    @Test
    void otherDataFitsInputsAndOutputsOfTheNetwork() {
        data.changeTo(Preset.IRIS);
        backstage.settle();
        assertThat(workbench.run().snapshot().shape().inputs()).isEqualTo(4);
        assertThat(workbench.run().snapshot().shape().outputs()).isEqualTo(3);
        assertThat(data.columns()).endsWith("class");
    }

    @Test
    void takingBackAnEditComesBackToTheRunThatItLeft() {
        workbench.run().finishIteration();
        backstage.settle();
        Position before = workbench.run().snapshot().position();
        network.units(1, 5);
        backstage.settle();
        workbench.undo();
        backstage.settle();
        assertThat(workbench.run().snapshot().position()).isEqualTo(before);
        assertThat(workbench.experiment().shape())
                .isEqualTo(workbench.run().snapshot().shape());
    }

    @Test
    void takingBackAnEditOfMidRunRestoresTheSettings() {
        double before = training.now().optimizer().learningRate();
        training.learningRate(0.125);
        backstage.settle();
        workbench.undo();
        backstage.settle();
        assertThat(training.now().optimizer().learningRate()).isEqualTo(before);
    }
}
