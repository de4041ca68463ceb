package backstep.explain.inspection;

import backstep.explain.Focus;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;

/// What can be looked into, whatever the step.
///
/// Layers are 0 (the inputs) … depth; units and samples count from 1.
public sealed interface Inspectable {
    /// A neuron, or an input in layer 0.
    record Neuron(int layer, int unit) implements Inspectable {
        @Override
        public boolean fits(NetworkShape shape) {
            return layer <= shape.depth() && unit <= shape.units(layer);
        }
    }

    /// The weight from unit `from` of the layer before, or the bias where `from` is 0.
    record Parameter(int layer, int from, int unit) implements Inspectable {
        @Override
        public boolean fits(NetworkShape shape) {
            return layer <= shape.depth() && unit <= shape.units(layer) && from <= shape.units(layer - 1);
        }
    }

    /// y' - t of one output; `sample` is 0 for the sample under study, which changes with the step.
    record LocalError(int sample, int unit) implements Inspectable {
        @Override
        public boolean fits(NetworkShape shape) {
            return unit <= shape.outputs();
        }
    }

    /// The error that the network is trained by.
    record GlobalError() implements Inspectable {
        @Override
        public boolean fits(NetworkShape shape) {
            return true;
        }
    }

    /// The errors of the batch in one number by `loss`: SSE, MSE or RMS.
    record Aggregate(Loss loss) implements Inspectable {
        @Override
        public boolean fits(NetworkShape shape) {
            return true;
        }
    }

    /// A point of the curve of the global error.
    ///
    /// @param name `iteration 12`, `iterations 9 to 16`, `epoch 3`
    /// @param iteration the iteration that it ends with
    /// @param error its error, the mean where it stands for several iterations
    /// @param before that of the point before, `NaN` where it is the first
    record CurvePoint(String name, long iteration, double minimum, double maximum, double error, double before)
            implements Inspectable {
        @Override
        public boolean fits(NetworkShape shape) {
            return true;
        }
    }

    /// Whether a network of this shape has it.
    boolean fits(NetworkShape shape);

    static Inspectable of(Focus focus) {
        if (focus.isNeuron()) {
            return new Neuron(focus.layer(), focus.unit());
        }
        return new Parameter(focus.layer(), focus.isBias() ? 0 : focus.from(), focus.unit());
    }
}
