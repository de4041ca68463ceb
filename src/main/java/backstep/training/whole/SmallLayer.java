package backstep.training.whole;

import backstep.math.Grid;
import backstep.math.Kernels;
import backstep.math.Tiles;
import backstep.nn.Activation;
import backstep.nn.NetworkShape;
import java.util.Arrays;

/// One layer of a [SmallNetwork]: samples × units one behind the other, weights among all of the network.
final class SmallLayer {
    final int units;
    final double[] outputs;
    final double[] outputGradient;

    private final int before;
    private final Activation activation;
    private final SmallParameters parameters;
    private final int biasesAt;
    private final double[] nothing;
    private final double[] logits;
    private final double[] logitGradient;

    private final Grid feedingGrid;
    private final Grid weightGrid;
    private final Grid logitGrid;
    private final Grid logitGradientGrid;
    private final Grid weightGradientGrid;
    private final Grid biasGradientGrid;
    private final Grid ones;
    private final Grid weightGridTransposed;
    private final Grid feedingGridTransposed;

    SmallLayer(NetworkShape shape, int layer, SmallParameters parameters, double[] feeding, int largestBatch) {
        this.before = shape.units(layer - 1);
        this.units = shape.units(layer);
        this.activation = shape.layer(layer).activation();
        this.parameters = parameters;
        this.biasesAt = parameters.biasesAt(layer);
        this.nothing = new double[Math.max(before, units)];
        this.logits = new double[largestBatch * units];
        this.outputs = new double[largestBatch * units];
        this.outputGradient = new double[largestBatch * units];
        this.logitGradient = new double[largestBatch * units];
        this.feedingGrid = Grid.of(feeding, 0, before);
        this.feedingGridTransposed = feedingGrid.transposed();
        this.weightGrid = Grid.of(parameters.values, parameters.weightsAt(layer), units);
        this.weightGridTransposed = weightGrid.transposed();
        this.logitGrid = Grid.of(logits, 0, units);
        this.logitGradientGrid = Grid.of(logitGradient, 0, units);
        this.biasGradientGrid = Grid.of(parameters.gradient, biasesAt, units);
        this.ones = Grid.of(ones(largestBatch), 0, largestBatch);
        this.weightGradientGrid = Grid.of(parameters.gradient, parameters.weightsAt(layer), units);
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    /// θ and y; false where a logit overflowed.
    boolean forward(int samples) {
        int all = samples * units;
        Tiles.product(feedingGrid, weightGrid, parameters.values, biasesAt, logitGrid, samples, before, units);
        activation.outputs(logits, outputs, 0, all);
        return Kernels.firstNotFinite(logits, 0, all) < 0;
    }

    void logitGradient(int samples) {
        activation.logitGradient(logits, outputs, outputGradient, logitGradient, 0, samples * units);
    }

    /// ∂E/∂y of the layer before.
    void backThrough(double[] target, int samples) {
        Tiles.product(
                logitGradientGrid,
                weightGridTransposed,
                nothing,
                0,
                Grid.of(target, 0, before),
                samples,
                units,
                before);
    }

    void weightGradient(int samples) {
        Tiles.product(feedingGridTransposed, logitGradientGrid, nothing, 0, weightGradientGrid, before, samples, units);
        // A bias is the weight of a unit that is always 1.
        Tiles.product(ones, logitGradientGrid, nothing, 0, biasGradientGrid, 1, samples, units);
    }
}
