package backstep.predict;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.Focus;
import backstep.nn.Loss;
import backstep.nn.Optimizer;
import backstep.timeline.Timeline;
import backstep.training.Settings;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.step.Position;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Each slip once, made by hand on published numbers: the 2-2-2 example, and XOR in one batch with momentum.
class SlipTest {
    private static final double X1 = 0.05;
    private static final double X2 = 0.10;
    private static final double Y1 = 0.5932699921071872;
    private static final double OUT1 = 0.7513650695523157;
    private static final double E1 = 0.7413650695523157;
    private static final double E2 = -0.21707153467853746;
    private static final double DELTA1 = E1 * OUT1 * (1 - OUT1);
    private static final double OUT2 = 0.7729284653214625;
    private static final double DELTA2 = E2 * OUT2 * (1 - OUT2);

    @Test
    void theBiasForgotten() {
        double logit = 0.15 * X1 + 0.20 * X2;

        assertThat(slips(0, null, 1 / (1 + Math.exp(-logit)))).containsExactly(Slip.FORGOT_BIAS);
    }

    @Test
    void theLogitForTheOutput() {
        assertThat(slips(0, null, 0.3775)).containsExactly(Slip.FORGOT_ACTIVATION);
    }

    @Test
    void theSlopeForgotten() {
        assertThat(slips(5, null, E1)).containsExactly(Slip.FORGOT_SLOPE);
        assertThat(slips(6, null, E1 * Y1)).containsExactly(Slip.FORGOT_SLOPE);
    }

    @Test
    void theSlopeTakenOfTheLogit() {
        double theta = 1.10590596705977;

        assertThat(slips(5, null, E1 * theta * (1 - theta))).containsExactly(Slip.SLOPE_OF_LOGIT);
    }

    @Test
    void oneOfTwoPathsAlone() {
        assertThat(slips(7, null, 0.40 * DELTA1)).containsExactly(Slip.FORGOT_SUM);
        assertThat(slips(8, null, 0.50 * DELTA2 * Y1 * (1 - Y1))).containsExactly(Slip.FORGOT_SUM);
    }

    @Test
    void theSignTurnedRound() {
        assertThat(slips(2, null, -E1)).containsExactly(Slip.SIGN);
        assertThat(slips(6, null, -DELTA1 * Y1)).containsExactly(Slip.SIGN);
        assertThat(slips(11, Focus.edge(2, 1, 1), 0.40 + 0.5 * DELTA1 * Y1)).containsExactly(Slip.SIGN);
    }

    @Test
    void theLearningRateForgotten() {
        assertThat(slips(11, Focus.edge(2, 1, 1), 0.40 - DELTA1 * Y1)).containsExactly(Slip.FORGOT_RATE);
    }

    @Test
    void theNewWeightForTheOld() {
        double one = 0.40 - 0.5 * DELTA1 * Y1;
        double two = 0.50 - 0.5 * DELTA2 * Y1;

        assertThat(slips(7, null, one * DELTA1 + two * DELTA2)).containsExactly(Slip.NEW_WEIGHT);
    }

    @Test
    void theSumForTheMean() {
        Timeline timeline = new Timeline(Setups.xorBatch());
        timeline.seek(new Position(1, 4 * 3, 0));
        Question question = Asked.next(timeline, null).orElseThrow();

        assertThat(question.kind()).isEqualTo(Kind.ERROR);
        assertThat(question.judge(4 * question.truth())).isEqualTo(new Verdict.Slipped(List.of(Slip.SUM_FOR_MEAN)));
    }

    @Test
    void momentumLeftOutOrDoubled() {
        Timeline timeline = new Timeline(Setups.xorBatch());
        timeline.finishIteration();
        timeline.finishIteration();
        int size = timeline.position().steps();
        timeline.seek(new Position(3, size - 1, 0));
        Question question = Asked.next(timeline, Focus.edge(2, 1, 1), EnumSet.of(Kind.WEIGHT), new Sitting())
                .orElseThrow();
        double momentum = 0.9 * question.facts().deltaBefore();

        assertThat(question.judge(question.truth() - momentum))
                .isEqualTo(new Verdict.Slipped(List.of(Slip.MOMENTUM_LEFT_OUT)));
        assertThat(question.judge(question.truth() + momentum))
                .isEqualTo(new Verdict.Slipped(List.of(Slip.MOMENTUM_DOUBLED)));
    }

    @Test
    void withoutMomentumThereIsNoneToForget() {
        Setup setup = Setups.xorBatch();
        Settings settings =
                setup.settings().withOptimizer(new Optimizer.Sgd(0.5, 0)).withLoss(Loss.HALF_SSE);
        Timeline timeline = new Timeline(new Setup(setup.shape(), setup.start(), setup.dataset(), settings));
        timeline.finishIteration();
        timeline.seek(new Position(1, timeline.position().steps() - 1, 0));
        Question question = Asked.next(timeline, Focus.edge(2, 1, 1), EnumSet.of(Kind.WEIGHT), new Sitting())
                .orElseThrow();

        assertThat(question.judge(question.truth())).isEqualTo(new Verdict.Right());
        assertThat(question.judge(question.truth() + 1)).isEqualTo(new Verdict.Off(1.0));
    }

    private static List<Slip> slips(int steps, @Nullable Focus focus, double answer) {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.seek(new Position(1, steps, 0));
        EnumSet<Kind> numbers = EnumSet.complementOf(EnumSet.of(Kind.DIRECTION, Kind.FALL));
        Question question = Asked.next(timeline, focus, numbers, new Sitting()).orElseThrow();
        return question.judge(answer) instanceof Verdict.Slipped(List<Slip> slips) ? slips : List.of();
    }
}
