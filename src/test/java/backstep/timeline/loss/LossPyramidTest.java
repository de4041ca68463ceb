package backstep.timeline.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LossPyramidTest {
    private static final int SPIKE = 1_234_568;

    private final LossHistory history = new LossHistory();

    @Test
    void aSpikeOfOneIterationIsInSightAtEveryZoom() {
        fill(3_000_000);
        LossPyramid pyramid = history.pyramid();

        for (long length = 3_000_000; length >= 8; length /= 3) {
            long first = Math.max(1, SPIKE - length / 2);
            LossCurve curve = pyramid.curve(first, first + length, 1400);
            assertThat(curve.points()).isLessThanOrEqualTo(1401);
            assertThat(curve.maximum().get(curve.pointOf(SPIKE))).isEqualTo(50);
            assertThat(IntStream.range(0, curve.points())
                            .filter(point -> curve.maximum().get(point) > 1))
                    .containsExactly(curve.pointOf(SPIKE));
        }
    }

    @Test
    void aPartOfAShortRunIsEveryIterationOfIt() {
        for (int n = 1; n <= 5000; n++) {
            history.add(n);
        }
        LossCurve curve = history.pyramid().curve(2001, 2010, 100);

        assertThat(curve.before()).isEqualTo(2000);
        assertThat(curve.first(3)).isEqualTo(2004);
        assertThat(curve.mean().toArray())
                .containsExactly(
                        IntStream.rangeClosed(2001, 2010).asDoubleStream().toArray());
    }

    @Test
    void pointsStayWhereTheyAreWhileAWindowMovesOverThem() {
        fill(100_000);
        LossPyramid pyramid = history.pyramid();
        LossCurve here = pyramid.curve(10_000, 20_000, 100);
        LossCurve further = pyramid.curve(10_350, 20_350, 100);

        assertThat(here.perPoint()).isEqualTo(further.perPoint());
        assertThat((further.before() - here.before()) % here.perPoint()).isZero();
    }

    @Test
    void sumsOfWholeGroupsAreThoseOfTheirIterations() {
        double[] errors = new double[70_000];
        for (int n = 0; n < errors.length; n++) {
            errors[n] = Math.sin(n) + 2;
            history.add(errors[n]);
        }
        LossCurve curve = history.pyramid().curve(777, 69_001, 7);

        for (int point = 0; point < curve.points(); point++) {
            int from = (int) curve.first(point) - 1;
            int to = (int) Math.min(errors.length, Math.min(from + curve.perPoint(), curve.before() + curve.length()));
            double[] part = Arrays.copyOfRange(errors, from, to);
            assertThat(curve.mean().get(point))
                    .isCloseTo(Arrays.stream(part).average().orElseThrow(), within(1e-12));
            assertThat(curve.minimum().get(point))
                    .isEqualTo(Arrays.stream(part).min().orElseThrow());
            assertThat(curve.maximum().get(point))
                    .isEqualTo(Arrays.stream(part).max().orElseThrow());
        }
    }

    @Test
    void staysAsItWasWhenTheHistoryIsCutAndGoesOnOtherwise() {
        fill(4000);
        LossPyramid before = history.pyramid();
        LossCurve seen = before.curve(4000);
        history.truncate(1000);
        for (int n = 0; n < 3000; n++) {
            history.add(7);
        }

        assertThat(before.curve(4000)).isEqualTo(seen);
        assertThat(history.pyramid().curve(4000).mean().get(2000)).isEqualTo(7);
    }

    @Test
    void findsTheIterationThatStandsOut() {
        for (int n = 1; n <= 1000; n++) {
            history.add(n == 503 ? 9 : 1);
        }

        assertThat(history.pyramid().peak(500, 506, 502)).isEqualTo(503);
        assertThat(history.pyramid().peak(300, 306, 302)).isEqualTo(302);
    }

    @Test
    void nothingIsKnownBeyondTheEnd() {
        fill(10);

        assertThat(history.pyramid().curve(11, 20, 100)).isEqualTo(LossCurve.EMPTY);
        assertThat(history.pyramid().curve(8, 20, 100).length()).isEqualTo(3);
    }

    private void fill(int iterations) {
        for (int n = 1; n <= iterations; n++) {
            history.add(n == SPIKE ? 50 : 1);
        }
    }
}
