package backstep.training.whole;

import backstep.nn.NetworkShape;
import java.util.List;

/// Whole iterations of a network whose layers are all narrow: each kind of number lies in one array for the whole
/// network or for a layer's whole batch, products go by tiles of sixteen sums, and all else by loops over an array.
final class SmallNetwork extends WholeIterations {
    private final SmallParameters parameters;
    private final SmallLayer[] layers;
    private final double[] inputs;
    private final OutputError outputError;
    private final int before;

    SmallNetwork(NetworkShape shape, List<LayerArrays> arrays, int largestBatch) {
        this.parameters = new SmallParameters(arrays);
        this.before = shape.inputs();
        this.inputs = new double[largestBatch * before];
        this.outputError = new OutputError(shape.outputs());
        this.layers = new SmallLayer[shape.depth()];
        double[] feeding = inputs;
        for (int n = 0; n < layers.length; n++) {
            layers[n] = new SmallLayer(shape, n + 1, parameters, feeding, largestBatch);
            feeding = layers[n].outputs;
        }
    }

    @Override
    public void load() {
        parameters.load();
    }

    @Override
    public void store() {
        parameters.store();
    }

    @Override
    public double error() {
        return outputError.error();
    }

    @Override
    public boolean perform(double[][] inputs, double[][] targets, int samples, Rule rule, long update) {
        for (int s = 0; s < samples; s++) {
            System.arraycopy(inputs[s], 0, this.inputs, s * before, before);
        }
        boolean finite = true;
        for (SmallLayer layer : layers) {
            finite &= layer.forward(samples);
        }
        finite &= outputGradient(targets, samples, rule);
        for (int n = layers.length - 1; n >= 0; n--) {
            layers[n].logitGradient(samples);
            if (n > 0) {
                layers[n].backThrough(layers[n - 1].outputGradient, samples);
            }
            layers[n].weightGradient(samples);
        }
        return parameters.update(rule, update) && finite;
    }

    private boolean outputGradient(double[][] targets, int samples, Rule rule) {
        SmallLayer last = layers[layers.length - 1];
        outputError.begin();
        for (int s = 0; s < samples; s++) {
            outputError.add(rule.loss(), last.outputs, s * last.units, targets[s]);
        }
        boolean finite = outputError.finish(rule.loss(), samples, parameters.penalty(rule.regularization()));
        for (int s = 0; s < samples; s++) {
            finite &= outputError.gradient(
                    rule.loss(), last.outputs, s * last.units, targets[s], samples, last.outputGradient);
        }
        return finite;
    }
}
