package backstep.diagram.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.math.Vector;
import backstep.nn.Activation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationLayoutTest {
    private static final Frame FRAME = new Frame(50, 20, 450, 220);
    private static final Vector LOGITS = Vector.of(1.106, -2, Double.NaN);

    @ParameterizedTest
    @EnumSource(names = "SOFTMAX", mode = EnumSource.Mode.EXCLUDE)
    void everyDotLiesOnTheCurve(Activation activation) {
        ActivationLayout layout = layout(activation, LOGITS);

        assertThat(layout.dots()).hasSize(2).allSatisfy(dot -> {
            assertThat(dot.x()).isEqualTo(50 + 400 * (dot.logit() + 10) / 20, within(1e-9));
            assertThat(nearest(layout, dot)).isLessThan(1.5);
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyPointIsInsideTheFrame(Activation activation) {
        ActivationLayout layout = layout(activation, LOGITS);

        assertThat(layout.curve()).allSatisfy(ActivationLayoutTest::inside);
        assertThat(layout.slope()).allSatisfy(ActivationLayoutTest::inside);
        assertThat(layout.saturated())
                .allSatisfy(zone -> assertThat(FRAME.contains(zone)).isTrue());
    }

    @Test
    void aNeuronThatIsNotComputedHasNoDot() {
        assertThat(layout(Activation.SIGMOID, LOGITS).dot(3)).isEmpty();
    }

    @Test
    void theAxisWidensToALogitOutside() {
        ActivationLayout layout = layout(Activation.TANH, Vector.of(-3, 41.2));

        assertThat(layout.theta().low()).isEqualTo(-10);
        assertThat(layout.theta().high()).isEqualTo(45);
        assertThat(layout.theta().ticks()).contains(0.0, 40.0).doesNotContain(5.0);
    }

    @Test
    void aSigmoidIsSaturatedWhereItsSlopeIsUnderAHundredth() {
        ActivationCurve curve = ActivationCurve.about(Activation.SIGMOID, Vector.of());

        assertThat(curve.slope(curve.saturatedBelow())).isEqualTo(0.01, within(1e-9));
        assertThat(curve.saturatedAbove()).isEqualTo(-curve.saturatedBelow(), within(1e-9));
    }

    @Test
    void aReluIsSaturatedOnItsNegativeSideAlone() {
        ActivationCurve curve = ActivationCurve.about(Activation.RELU, Vector.of());

        assertThat(curve.saturatedBelow()).isZero();
        assertThat(curve.saturatedAbove()).isEqualTo(10);
    }

    @Test
    void aLinearLayerIsNowhereSaturated() {
        assertThat(layout(Activation.LINEAR, LOGITS).saturated()).isEmpty();
    }

    @Test
    void theSlopeOfAReluJumpsAtZero() {
        assertThat(layout(Activation.RELU, LOGITS).slope()).hasSize(2);
    }

    @Test
    void theTangentTouchesTheCurveWithItsSlope() {
        ActivationLayout layout = layout(Activation.SIGMOID, LOGITS);
        Tangent tangent = layout.tangent(1, 1).orElseThrow();
        Dot dot = layout.dot(1).orElseThrow();

        double steepness = (tangent.y2() - tangent.y1()) / (tangent.x2() - tangent.x1());
        assertThat(tangent.slope()).isEqualTo(0.1868, within(5e-5));
        assertThat(steepness).isEqualTo(-tangent.slope() * 200 / (400 / 20.0), within(1e-9));
        assertThat(tangent.y1() + steepness * (dot.x() - tangent.x1())).isEqualTo(dot.y(), within(1e-9));
    }

    @Test
    void theTangentEndsAtTheFrame() {
        Tangent tangent =
                layout(Activation.SIGMOID, Vector.of(9.9)).tangent(1, 1).orElseThrow();

        assertThat(tangent.x2()).isLessThanOrEqualTo(450 + 1e-9);
        assertThat(tangent.y2()).isGreaterThanOrEqualTo(20 - 1e-9);
    }

    @Test
    void softmaxHasDotsButNoCurveNorTangent() {
        ActivationLayout layout = ActivationLayout.of(
                ActivationCurve.about(Activation.SOFTMAX, Vector.of(1, 2)),
                Vector.of(1, 2),
                Vector.of(0.2689414213699951, 0.7310585786300049),
                FRAME,
                5);

        assertThat(layout.curve()).isEmpty();
        assertThat(layout.tangent(1, 1)).isEmpty();
        assertThat(layout.dot(2).orElseThrow().y()).isEqualTo(220 - 200 * 0.73105857863, within(1e-6));
    }

    @Test
    void aClickFindsTheNearestDotAndNothingFarAway() {
        ActivationLayout layout = layout(Activation.SIGMOID, Vector.of(0, 0.5));
        Dot second = layout.dot(2).orElseThrow();

        assertThat(layout.hit(second.x() + 3, second.y() - 3)).contains(second);
        assertThat(layout.hit(60, 30)).isEmpty();
    }

    private static ActivationLayout layout(Activation activation, Vector logits) {
        double[] outputs = logits.toArray();
        for (int k = 0; k < outputs.length; k++) {
            outputs[k] = activation.wholeLayer() ? 0.3 : activation.output(outputs[k]);
        }
        return ActivationLayout.of(ActivationCurve.about(activation, logits), logits, Vector.copyOf(outputs), FRAME, 5);
    }

    private static double nearest(ActivationLayout layout, Dot dot) {
        double least = Double.POSITIVE_INFINITY;
        for (Polyline line : layout.curve()) {
            for (int point = 0; point < line.count(); point++) {
                double away = Math.abs(line.x(point) - dot.x());
                least = away <= 2 ? Math.min(least, Math.hypot(away, line.y(point) - dot.y())) : least;
            }
        }
        return least - 2;
    }

    private static void inside(Polyline line) {
        for (int point = 0; point < line.count(); point++) {
            assertThat(FRAME.grown(1e-6).contains(line.x(point), line.y(point))).isTrue();
        }
    }
}
