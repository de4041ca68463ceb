package backstep.training.whole;

import backstep.math.WideRows;
import backstep.nn.Activation;
import backstep.nn.NetworkShape;
import java.util.List;

/// Whole iterations of any network by vectors of the processor: a batch goes through a layer by tiles of four samples
/// and up to four vectors of units, see [WideProduct].
final class WideNetwork extends WholeIterations {
    private final WideLayer[] layers;
    private final double[] inputs;
    private final int stride;
    private final OutputError outputError;
    private final boolean softmax;

    WideNetwork(NetworkShape shape, List<LayerArrays> arrays, int largestBatch) {
        this.stride = WideRows.padded(shape.inputs());
        this.inputs = new double[largestBatch * stride];
        this.layers = new WideLayer[shape.depth()];
        double[] feeding = inputs;
        // Of the inputs it is never computed.
        double[] feedingGradient = {};
        for (int n = 0; n < layers.length; n++) {
            layers[n] = new WideLayer(
                    arrays.get(n), shape.layer(n + 1).activation(), feeding, feedingGradient, largestBatch);
            feedingGradient = layers[n].outputGradient;
            feeding = layers[n].outputs;
        }
        this.outputError = new OutputError(shape.outputs());
        this.softmax = shape.outputActivation() == Activation.SOFTMAX;
    }

    @Override
    public void load() {
        for (WideLayer layer : layers) {
            layer.load();
        }
    }

    @Override
    public void store() {
        for (WideLayer layer : layers) {
            layer.store();
        }
    }

    @Override
    public double error() {
        return outputError.error();
    }

    @Override
    public boolean perform(double[][] inputs, double[][] targets, int samples, Rule rule, long update) {
        if (!WideLayer.plain(rule)) {
            for (WideLayer layer : layers) {
                layer.settleDeltas();
            }
        }
        for (int s = 0; s < samples; s++) {
            System.arraycopy(inputs[s], 0, this.inputs, s * stride, inputs[s].length);
        }
        boolean finite = true;
        for (WideLayer layer : layers) {
            finite &= layer.forward(samples);
        }
        finite &= outputGradient(targets, samples, rule);
        for (int n = layers.length - 1; n >= 0; n--) {
            WideLayer layer = layers[n];
            if (n < layers.length - 1 || !softmax) {
                layer.logitGradient(samples);
            }
            if (n > 0) {
                layer.backThrough(samples);
            }
            finite &= layer.descend(samples, rule, update);
        }
        return finite;
    }

    private boolean outputGradient(double[][] targets, int samples, Rule rule) {
        WideLayer last = layers[layers.length - 1];
        outputError.begin();
        for (int s = 0; s < samples; s++) {
            outputError.add(rule.loss(), last.outputs, s * last.stride, targets[s]);
        }
        double penalty = 0;
        if (!rule.regularization().none()) {
            for (WideLayer layer : layers) {
                penalty = layer.addPenalty(penalty, rule.regularization());
            }
        }
        boolean finite = outputError.finish(rule.loss(), samples, penalty);
        for (int s = 0; s < samples; s++) {
            int at = s * last.stride;
            finite &= outputError.gradient(rule.loss(), last.outputs, at, targets[s], samples, last.outputGradient);
            if (softmax) {
                outputError.softmaxLogitGradient(last.outputs, at, targets[s], samples, last.logitGradient);
            }
        }
        return finite;
    }
}
