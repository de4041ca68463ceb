package backstep.diagram.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.diagram.plot.Frame;
import backstep.diagram.plot.Polyline;
import backstep.math.Vector;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunLayoutTest {
    private static final Frame FRAME = new Frame(20, 10, 1020, 40);

    @Test
    void anIterationReachesFromTheEndOfTheOneBeforeToItsOwn() {
        RunLayout layout = layout(errors(10, 1), RunWindow.whole(10), 1);

        assertThat(layout.at(0)).isEqualTo(20);
        assertThat(layout.at(10)).isEqualTo(1020);
        assertThat(layout.iteration(25)).isEqualTo(1);
        assertThat(layout.iteration(121)).isEqualTo(2);
        assertThat(layout.iteration(1019)).isEqualTo(10);
    }

    @Test
    void leftOfTheFirstIterationIsTheStart() {
        assertThat(layout(errors(10, 1), RunWindow.whole(10), 1).iteration(3)).isZero();
    }

    @Test
    void theLargestErrorInSightReachesTheTop() {
        Polyline outline =
                layout(errors(10, 2.5), RunWindow.whole(10), 1).highest().orElseThrow();

        assertThat(IntStream.range(0, outline.count())
                        .mapToDouble(outline::y)
                        .min()
                        .orElseThrow())
                .isEqualTo(10);
        assertThat(outline.x(0)).isEqualTo(20);
        assertThat(outline.y(outline.count() - 1)).isEqualTo(40);
    }

    @Test
    void aSpikeOfOnePointIsAsWideAsItsPoint() {
        double[] errors = new double[1000];
        Arrays.fill(errors, 0.01);
        errors[500] = 1;
        Polyline outline =
                layout(silhouette(errors), RunWindow.whole(1000), 1).highest().orElseThrow();
        List<Double> top = IntStream.range(0, outline.count())
                .filter(n -> outline.y(n) == 10)
                .mapToObj(outline::x)
                .toList();

        assertThat(top).containsExactly(520.0, 521.0);
    }

    @Test
    void whatIsNotANumberLiesOnTheBaseLine() {
        Polyline outline = layout(silhouette(1, Double.NaN, 1), RunWindow.whole(3), 1)
                .highest()
                .orElseThrow();

        assertThat(outline.y(2)).isEqualTo(40);
        assertThat(outline.y(3)).isEqualTo(40);
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(layout(Silhouette.NONE, RunWindow.whole(0), 1).highest()).isEmpty();
    }

    @Test
    void aPartOutOfSightEndsAtTheFrame() {
        Polyline outline =
                layout(errors(100, 1), new RunWindow(50.5, 60), 1).highest().orElseThrow();

        assertThat(IntStream.range(0, outline.count()).mapToDouble(outline::x)).allMatch(x -> x >= 20 && x <= 1020);
    }

    @Test
    void epochsAreLabelledAtRoundNumbersThatHaveRoom() {
        List<RunMark> marks = layout(errors(10, 1), RunWindow.whole(4000), 4).marks();

        assertThat(labels(marks)).startsWith(100L, 200L).endsWith(1000L).hasSize(10);
        assertThat(marks).allMatch(RunMark::epoch);
        assertThat(marks.stream()
                        .filter(mark -> mark.number() == 100)
                        .findFirst()
                        .orElseThrow()
                        .x())
                .isCloseTo(20 + 1000.0 * 396 / 4000, within(1e-9));
    }

    @Test
    void iterationsAreMarkedWithinAWideEpoch() {
        List<RunMark> marks = layout(errors(10, 1), new RunWindow(100, 130), 50).marks();

        assertThat(marks).anyMatch(mark -> mark.epoch() && mark.number() == 3 && mark.x() == 20);
        assertThat(marks).anyMatch(mark -> !mark.epoch() && mark.labelled() && mark.number() == 110);
    }

    @Test
    void labelsNeverMeet() {
        for (long perEpoch : new long[] {1, 3, 12, 400}) {
            for (double length = 8; length < 1e7; length *= 1.7) {
                RunWindow window = new RunWindow(17.3, 17.3 + length);
                double[] at = layout(errors(10, 1), window, perEpoch).marks().stream()
                        .filter(RunMark::labelled)
                        .mapToDouble(RunMark::x)
                        .sorted()
                        .toArray();
                for (int n = 1; n < at.length; n++) {
                    assertThat(at[n] - at[n - 1]).isGreaterThanOrEqualTo(52 - 1e-6);
                }
            }
        }
    }

    private static List<Long> labels(List<RunMark> marks) {
        return marks.stream().filter(RunMark::labelled).map(RunMark::number).toList();
    }

    private static RunLayout layout(Silhouette errors, RunWindow window, long perEpoch) {
        return RunLayout.of(errors, window, FRAME, perEpoch, 52);
    }

    private static Silhouette errors(int count, double error) {
        double[] errors = new double[count];
        Arrays.fill(errors, error);
        return silhouette(errors);
    }

    private static Silhouette silhouette(double... errors) {
        return new Silhouette(0, errors.length, 1, Vector.of(errors), Vector.of(errors));
    }
}
