package backstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.data.Examples;
import backstep.training.Evaluation;
import backstep.training.Score;
import backstep.training.Trainer;
import backstep.training.step.Batches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The experiments that the program brings along do what their titles promise.
final class PresetTest {
    @ParameterizedTest
    @EnumSource
    void presetIsCalledAsItsFileSays(Preset preset) {
        assertThat(preset.experiment().title()).isEqualTo(preset.title());
        assertThat(preset.experiment().notes()).isNotEmpty();
    }

    @Test
    void workedExampleHasThePublishedErrors() {
        Experiment experiment = Preset.TWO_TWO_TWO.experiment();
        Trainer trainer = new Trainer(experiment.setup());
        trainer.finishIteration();

        assertThat(trainer.error()).isCloseTo(0.2983711087600027, within(1e-12));
        trainer.finishIteration();
        assertThat(trainer.error()).isCloseTo(0.29102777369359933, within(1e-12));
    }

    @Test
    void linearNeuronFallsFromFourToOne() {
        Trainer trainer = new Trainer(Preset.LINEAR_NEURON.experiment().setup());
        trainer.finishIteration();
        assertThat(trainer.error()).isEqualTo(4);
        trainer.finishIteration();
        assertThat(trainer.error()).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"XOR", "AND", "OR"})
    void gateIsLearntFromManyDifferentWeights(Preset preset) {
        for (long seed = 1; seed <= 20; seed++) {
            Experiment experiment = preset.experiment().withNewWeights(seed);
            Score score = score(
                    experiment, train(experiment, 500), experiment.dataset().training());

            assertThat(score.globalError().mse()).as("seed " + seed).isLessThan(0.01);
            assertThat(score.accuracy()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"PENGUINS, 20, 0.95", "IRIS, 30, 0.95", "DIGITS, 3, 0.9"})
    void heldOutExamplesAreClassifiedRightly(Preset preset, int epochs, double accuracy) {
        Experiment experiment = preset.experiment();
        Score score = score(
                experiment, train(experiment, epochs), experiment.dataset().heldOut());

        assertThat(score.accuracy()).isGreaterThanOrEqualTo(accuracy);
    }

    private static Trainer train(Experiment experiment, int epochs) {
        Trainer trainer = new Trainer(experiment.setup());
        Batches batches = experiment.setup().batches();
        for (long iteration = 1; iteration <= batches.lastIteration(epochs); iteration++) {
            trainer.finishIteration();
        }
        return trainer;
    }

    private static Score score(Experiment experiment, Trainer trainer, Examples examples) {
        return Evaluation.score(experiment.shape(), trainer.carried().parameters(), examples, experiment.settings());
    }
}
