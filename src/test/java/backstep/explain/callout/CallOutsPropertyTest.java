package backstep.explain.callout;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Examples;
import backstep.diagram.plot.ActivationCurve;
import backstep.math.SplitMix;
import backstep.math.Vector;
import backstep.nn.Activation;
import backstep.nn.LayerParameters;
import backstep.nn.Loss;
import backstep.timeline.Timeline;
import backstep.training.Divergence;
import backstep.training.GlobalError;
import backstep.training.LayerSnapshot;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// The law that a call-out is there where its condition is true, and nowhere else; the conditions are worked out
/// again, with loops of their own.
class CallOutsPropertyTest {
    @Property(tries = 250)
    void everyCallOutIsTrueAndNoneIsMissing(@ForAll long seed) {
        Timeline timeline = new Timeline(Setups.random(seed));
        SplitMix random = new SplitMix(seed ^ 99);
        try {
            for (int iteration = 0; iteration < 1 + random.nextInt(4); iteration++) {
                timeline.finishIteration();
            }
        } catch (Divergence overflow) {
            return;
        }
        Snapshot snapshot = timeline.snapshot();
        List<CallOut> found = CallOuts.of(snapshot, timeline.errorBefore());

        assertThat(has(found, CallOut.RateTooHigh.class)).isEqualTo(rateTooHigh(snapshot));
        assertThat(has(found, CallOut.Vanishes.class))
                .isEqualTo(1000 * size(snapshot, 1) < size(snapshot, depth(snapshot)));
        assertThat(has(found, CallOut.Explodes.class))
                .isEqualTo(size(snapshot, 1) > 1000 * size(snapshot, depth(snapshot)));
        assertThat(found.stream().filter(CallOut.Saturated.class::isInstance).count())
                .isEqualTo(saturated(snapshot));
        assertThat(found.stream().filter(CallOut.Dead.class::isInstance).count())
                .isEqualTo(dead(snapshot));
    }

    @Property(tries = 200)
    void aSaturatedNeuronsDotLiesInTheShadedZone(@ForAll long seed) {
        SplitMix random = new SplitMix(seed);
        Activation activation = Setups.pick(
                random,
                Activation.SIGMOID,
                Activation.TANH,
                Activation.RELU,
                Activation.SOFTPLUS,
                Activation.LEAKY_RELU);
        double logit = random.nextDouble(-10, 10);
        ActivationCurve curve = ActivationCurve.about(activation, Vector.of(logit));
        boolean shaded = (curve.saturatedBelow() > curve.low() && logit <= curve.saturatedBelow())
                || (curve.saturatedAbove() < curve.high() && logit >= curve.saturatedAbove());

        assertThat(activation.saturated(logit, activation.output(logit))).isEqualTo(shaded);
    }

    private static boolean has(List<CallOut> found, Class<? extends CallOut> kind) {
        return found.stream().anyMatch(kind::isInstance);
    }

    private static int depth(Snapshot snapshot) {
        return snapshot.shape().depth();
    }

    private static double size(Snapshot snapshot, int layer) {
        double largest = 0;
        LayerSnapshot at = snapshot.layer(layer);
        for (double[] row : at.weightGradient().toArray()) {
            for (double gradient : row) {
                largest = Math.max(largest, Math.abs(gradient));
            }
        }
        for (double gradient : at.biasGradient().toArray()) {
            largest = Math.max(largest, Math.abs(gradient));
        }
        return largest;
    }

    private static boolean rateTooHigh(Snapshot snapshot) {
        GlobalError error = snapshot.globalError();
        assertThat(error).isNotNull();
        double before = error.error() + penalty(snapshot, false);
        double after = error(snapshot) + penalty(snapshot, true);
        return after > before * (1 + 1e-9);
    }

    /// E of the batch with the weights after the update.
    private static double error(Snapshot snapshot) {
        Setup setup = snapshot.setup();
        Loss loss = snapshot.settings().loss();
        double terms = 0;
        for (int row : snapshot.examples()) {
            int at = setup.dataset().exampleRows().indexOf(row);
            List<double[]> outputs = forward(snapshot, setup.dataset().training(), at, true);
            double[] y = outputs.getLast();
            for (int k = 0; k < y.length; k++) {
                terms += loss.term(y[k], setup.dataset().training().targets().get(at, k));
            }
        }
        return loss.aggregate(terms, snapshot.samples(), snapshot.shape().outputs());
    }

    private static double penalty(Snapshot snapshot, boolean after) {
        double sum = 0;
        for (LayerSnapshot layer : snapshot.layers()) {
            for (double[] row : parameters(layer, after).weights().toArray()) {
                for (double weight : row) {
                    sum += snapshot.settings().regularization().penalty(weight);
                }
            }
        }
        return sum;
    }

    private static long saturated(Snapshot snapshot) {
        long count = 0;
        for (LayerSnapshot layer : snapshot.layers()) {
            for (double theta : layer.logits().toArray()) {
                count += slope(layer.shape().activation(), theta) < 0.01 ? 1 : 0;
            }
        }
        return count;
    }

    private static double slope(Activation activation, double theta) {
        return switch (activation) {
            case SIGMOID -> Math.exp(-theta) / Math.pow(1 + Math.exp(-theta), 2);
            case TANH -> 1 / Math.pow(Math.cosh(theta), 2);
            case RELU -> theta > 0 ? 1 : 0;
            case SOFTPLUS -> 1 / (1 + Math.exp(-theta));
            case LEAKY_RELU, LINEAR, SOFTMAX -> 1;
        };
    }

    private static long dead(Snapshot snapshot) {
        long count = 0;
        for (LayerSnapshot layer : snapshot.layers()) {
            for (int unit = 0; unit < layer.units(); unit++) {
                boolean awake = layer.shape().activation() != Activation.RELU;
                Examples all = snapshot.setup().dataset().training();
                for (int n = 0; n < all.count() && !awake; n++) {
                    awake = forward(snapshot, all, n, false).get(layer.layer() - 1)[unit] > 0;
                }
                count += awake ? 0 : 1;
            }
        }
        return count;
    }

    /// The outputs of every layer for one example.
    private static List<double[]> forward(Snapshot snapshot, Examples examples, int n, boolean after) {
        List<double[]> outputs = new ArrayList<>();
        double[] y = examples.inputs().row(n).toArray();
        for (LayerSnapshot layer : snapshot.layers()) {
            LayerParameters parameters = parameters(layer, after);
            double[] theta = parameters.biases().toArray();
            for (int j = 0; j < theta.length; j++) {
                for (int i = 0; i < y.length; i++) {
                    theta[j] += y[i] * parameters.weights().get(i, j);
                }
            }
            double[] next = new double[theta.length];
            layer.shape().activation().outputs(theta, next, 0, theta.length);
            outputs.add(next);
            y = next;
        }
        return outputs;
    }

    private static LayerParameters parameters(LayerSnapshot layer, boolean after) {
        return after ? layer.parameters() : layer.before();
    }
}
