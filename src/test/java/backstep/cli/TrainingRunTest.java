package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.experiment.ExperimentReader;
import backstep.training.Setup;
import backstep.training.Trainer;
import org.junit.jupiter.api.Test;

final class TrainingRunTest {
    @Test
    void endsWithTheIterationInWhichItIsStopped() throws Exception {
        TrainingRun run = new TrainingRun(setup());

        run.train(Long.MAX_VALUE, run::stop);

        Trainer trainer = new Trainer(setup());
        for (long n = 0; n < run.iterations(); n++) {
            trainer.finishIteration();
        }
        assertThat(run.stopped()).isTrue();
        assertThat(run.iterations()).isPositive();
        assertThat(run.parameters()).isEqualTo(trainer.carried().parameters());
    }

    @Test
    void countsTheSamplesOfAnEpochThatIsNotOver() throws Exception {
        TrainingRun run = new TrainingRun(setup());

        run.train(3, () -> {});

        assertThat(run.samples()).isEqualTo(6);
    }

    @Test
    void isNoFurtherAfterItWarmedUp() throws Exception {
        Setup setup = setup();
        TrainingRun run = new TrainingRun(setup);

        run.warmUp(10);

        assertThat(run.iterations()).isZero();
        assertThat(run.seconds()).isZero();
        assertThat(run.parameters()).isEqualTo(setup.start());
    }

    private static Setup setup() throws Exception {
        return ExperimentReader.read(Invocation.fixture("xor-rms")).setup();
    }
}
