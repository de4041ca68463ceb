package backstep.training;

import backstep.nn.NetworkShape;

/// The numbers of the iteration that a [Trainer] works on, read where they stand, without a copy.
///
/// A number is that of this iteration once the step that works it out is done, and stays so to its end; before, it is
/// what an earlier iteration left. Layers, units, samples and examples count from 1, `from` is 0 for a bias.
public final class LiveIteration {
    private final Trainer trainer;
    private final Iteration computation;

    LiveIteration(Trainer trainer, Iteration computation) {
        this.trainer = trainer;
        this.computation = computation;
    }

    public NetworkShape shape() {
        return trainer.setup().shape();
    }

    public long iteration() {
        return trainer.position().iteration();
    }

    /// Whether it is the last one of its epoch.
    public boolean endsEpoch() {
        return iteration() % perEpoch() == 0;
    }

    /// How many iterations an epoch has.
    public int perEpoch() {
        return trainer.setup().batches().perEpoch();
    }

    public int samples() {
        return computation.samples();
    }

    /// The row in the data that `sample` of the batch is, from 1; rows that are held out are no sample's.
    public int example(int sample) {
        return trainer.setup().dataset().exampleRows().get(computation.example(sample - 1));
    }

    /// E of the batch.
    public double error() {
        return computation.error();
    }

    public double logit(int sample, int layer, int unit) {
        return layer(layer).logits[sample - 1][unit - 1];
    }

    public double output(int sample, int layer, int unit) {
        return layer(layer).outputs[sample - 1][unit - 1];
    }

    /// y' - t.
    public double localError(int sample, int unit) {
        return output(sample, shape().depth(), unit) - computation.target(sample - 1)[unit - 1];
    }

    public double outputGradient(int sample, int layer, int unit) {
        return layer(layer).outputGradient[sample - 1][unit - 1];
    }

    public double logitGradient(int sample, int layer, int unit) {
        return layer(layer).logitGradient[sample - 1][unit - 1];
    }

    /// ∂E/∂w or ∂E/∂b of the batch.
    public double gradient(int layer, int from, int unit) {
        LayerState l = layer(layer);
        return (from == 0 ? l.gradientB : l.gradientW[from - 1])[unit - 1];
    }

    /// The largest |∂E/∂w| of the weights that lead into `layer`.
    public double largestGradient(int layer) {
        double largest = 0;
        for (double[] row : layer(layer).gradientW) {
            for (double gradient : row) {
                largest = Math.max(largest, Math.abs(gradient));
            }
        }
        return largest;
    }

    /// w or b.
    public double parameter(int layer, int from, int unit) {
        LayerState l = layer(layer);
        return (from == 0 ? l.b : l.w[from - 1])[unit - 1];
    }

    /// Δw or Δb.
    public double delta(int layer, int from, int unit) {
        LayerState l = layer(layer);
        return (from == 0 ? l.deltaB : l.deltaW[from - 1])[unit - 1];
    }

    /// Whether the outputs of `sample` name the class of its targets; see [Setup#classifies].
    public boolean right(int sample) {
        return Classes.same(layer(shape().depth()).outputs[sample - 1], computation.target(sample - 1));
    }

    /// The output that should be largest: that of the sample's class, or the only one.
    public double ownOutput(int sample) {
        double[] target = computation.target(sample - 1);
        int own = 0;
        for (int k = 1; k < target.length; k++) {
            own = target[k] > target[own] ? k : own;
        }
        return output(sample, shape().depth(), own + 1);
    }

    private LayerState layer(int layer) {
        return computation.state().layer(layer);
    }
}
