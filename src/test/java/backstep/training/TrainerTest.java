package backstep.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import backstep.data.Dataset;
import backstep.data.Examples;
import backstep.math.Matrix;
import backstep.nn.Optimizer;
import org.junit.jupiter.api.Test;

class TrainerTest {
    private final Trainer trainer = new Trainer(Setups.xorBatch());

    @Test
    void learnsExclusiveOr() {
        for (int n = 0; n < 3000; n++) {
            trainer.finishIteration();
        }
        assertThat(trainer.error()).isLessThan(0.01);
    }

    @Test
    void finishesAnIterationThatIsHalfDone() {
        trainer.advance();
        trainer.finishIteration();
        Trainer whole = new Trainer(Setups.xorBatch());
        whole.finishIteration();
        assertThat(trainer.keyframe()).isEqualTo(whole.keyframe()).hasSameHashCodeAs(whole.keyframe());
        assertThat(trainer.position()).isEqualTo(whole.position());
    }

    @Test
    void freezesOnlyBetweenIterations() {
        trainer.advance();
        assertThatThrownBy(trainer::keyframe).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void goesOnFromAKeyframeAsIfItHadNeverLeft() {
        trainer.finishIteration();
        Keyframe frame = trainer.keyframe();
        trainer.finishIteration();
        Keyframe second = trainer.keyframe();
        trainer.restore(frame, trainer.settings());
        trainer.finishIteration();
        assertThat(trainer.keyframe()).isEqualTo(second);
        assertThat(frame.bytes()).isGreaterThan(8L * 2 * 13);
        assertThat(frame.iteration()).isEqualTo(1);
    }

    @Test
    void refusesSettingsThatNeedANewRun() {
        Settings adam = trainer.settings().withOptimizer(new Optimizer.Adam(0.1, 0.9, 0.999, 1e-8));
        assertThatThrownBy(() -> trainer.settings(adam)).isInstanceOf(IllegalArgumentException.class);
        assertThat(trainer.settings().canBecome(adam)).isFalse();
    }

    @Test
    void aRunThatOverflowsNamesIterationLayerAndUnit() {
        Trainer wild = new Trainer(wild());
        Divergence divergence = catchThrowableOfType(Divergence.class, () -> {
            while (true) {
                wild.advance();
            }
        });
        assertThat(divergence)
                .hasMessageContaining("iteration " + divergence.position().iteration())
                .hasMessageContaining("layer 1")
                .hasMessageContaining("smaller learning rate");
        assertThat(divergence.position()).isEqualTo(wild.position());
    }

    @Test
    void wholeIterationsNoticeAnOverflowToo() {
        Trainer wild = new Trainer(wild());
        assertThatThrownBy(() -> {
                    while (true) {
                        wild.finishIteration();
                    }
                })
                .isInstanceOf(Divergence.class);
    }

    @Test
    void theGlobalErrorStandsBesideSumAndMeansAndPenalty() {
        GlobalError error = GlobalError.of(backstep.nn.Loss.HALF_SSE, 2.0, 2.0, 2, 4, 0.3);
        assertThat(error.error()).isEqualTo(1);
        assertThat(error.sse()).isEqualTo(2);
        assertThat(error.mse()).isEqualTo(0.25);
        assertThat(error.rms()).isEqualTo(0.5);
        assertThat(error.penalty()).isEqualTo(0.3);
    }

    @Test
    void scoresClassesByTheirLargestOutput() {
        Setup setup = Setups.xorBatch();
        for (int n = 0; n < 3000; n++) {
            trainer.finishIteration();
        }
        Score score = Evaluation.score(
                setup.shape(), trainer.carried().parameters(), setup.dataset().training(), setup.settings());
        assertThat(score.accuracy()).isEqualTo(1);
        assertThat(score.globalError().error()).isEqualTo(trainer.error(), within(1e-3));
        assertThat(Evaluation.outputs(setup.shape(), trainer.carried().parameters(), new double[] {0, 1})[0])
                .isGreaterThan(0.5);
    }

    @Test
    void targetsAreClassesWhereEachRowHasASingleOne() {
        assertThat(Classes.areClasses(new double[][] {{0, 1}, {1, 0}})).isTrue();
        assertThat(Classes.areClasses(new double[][] {{1, 1}})).isFalse();
        assertThat(Classes.areClasses(new double[][] {{0.5}})).isFalse();
        assertThat(Classes.same(new double[] {0.2, 0.7}, new double[] {0, 1})).isTrue();
        assertThat(Classes.same(new double[] {0.8, 0.7}, new double[] {0, 1})).isFalse();
    }

    @Test
    void refusesDataThatDoesNotFitTheNetwork() {
        Setup setup = Setups.xorBatch();
        Dataset other = Setups.dataset(new double[][] {{1}}, new double[][] {{1}});
        assertThatThrownBy(() -> new Setup(setup.shape(), setup.start(), other, setup.settings()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 inputs");
        assertThatThrownBy(
                        () -> new Setup(setup.shape(), Setups.twoTwoTwo().start(), setup.dataset(), setup.settings()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Examples(Matrix.filled(2, 1, 0), Matrix.filled(1, 1, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Setup wild() {
        Setup linear = Setups.linearNeuron();
        return new Setup(
                linear.shape(),
                linear.start(),
                linear.dataset(),
                linear.settings().withOptimizer(new Optimizer.Sgd(1e6, 0)));
    }
}
