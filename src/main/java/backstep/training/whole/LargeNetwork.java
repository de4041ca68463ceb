package backstep.training.whole;

import backstep.nn.Activation;
import backstep.nn.NetworkShape;
import java.util.List;

/// Whole iterations of any network, over rows of their own. A layer's gradient is used as soon as it is there, so that
/// no more than two rows of it are kept.
final class LargeNetwork extends WholeIterations {
    private final LargeLayer[] layers;
    private final OutputError outputError;
    private final boolean softmax;

    LargeNetwork(NetworkShape shape, List<LayerArrays> arrays, int largestBatch) {
        this.layers = new LargeLayer[shape.depth()];
        for (int n = 0; n < layers.length; n++) {
            layers[n] = new LargeLayer(arrays.get(n), shape.layer(n + 1).activation(), largestBatch);
        }
        this.outputError = new OutputError(shape.outputs());
        this.softmax = shape.outputActivation() == Activation.SOFTMAX;
    }

    @Override
    public void load() {
        for (LargeLayer layer : layers) {
            layer.load();
        }
    }

    @Override
    public void store() {
        for (LargeLayer layer : layers) {
            layer.store();
        }
    }

    @Override
    public double error() {
        return outputError.error();
    }

    @Override
    public boolean perform(double[][] inputs, double[][] targets, int samples, Rule rule, long update) {
        boolean finite = true;
        double[][] y = inputs;
        for (LargeLayer layer : layers) {
            finite &= layer.forward(y, samples);
            y = layer.outputs;
        }
        finite &= outputGradient(targets, samples, rule);
        for (int n = layers.length - 1; n >= 0; n--) {
            LargeLayer layer = layers[n];
            if (n < layers.length - 1 || !softmax) {
                layer.logitGradient(samples);
            }
            if (n > 0) {
                layer.backThrough(layers[n - 1].outputGradient, samples);
            }
            finite &= layer.descend(n > 0 ? layers[n - 1].outputs : inputs, samples, rule, update);
        }
        return finite;
    }

    private boolean outputGradient(double[][] targets, int samples, Rule rule) {
        LargeLayer last = layers[layers.length - 1];
        outputError.begin();
        double penalty = 0;
        for (int s = 0; s < samples; s++) {
            outputError.add(rule.loss(), last.outputs[s], 0, targets[s]);
        }
        if (!rule.regularization().none()) {
            for (LargeLayer layer : layers) {
                penalty = layer.addPenalty(penalty, rule.regularization());
            }
        }
        boolean finite = outputError.finish(rule.loss(), samples, penalty);
        for (int s = 0; s < samples; s++) {
            double[] y = last.outputs[s];
            finite &= outputError.gradient(rule.loss(), y, 0, targets[s], samples, last.outputGradient[s]);
            if (softmax) {
                outputError.softmaxLogitGradient(y, 0, targets[s], samples, last.logitGradient[s]);
            }
        }
        return finite;
    }
}
