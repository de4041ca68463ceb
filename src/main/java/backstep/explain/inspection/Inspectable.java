package backstep.explain.inspection;

import backstep.explain.Explainer;
import backstep.explain.Focus;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Step;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /// The local errors of one sample of the batch in one number, the root of their mean square.
    record SampleError(int sample) implements Inspectable {
        @Override
        public boolean fits(NetworkShape shape) {
            return true;
        }
    }

    /// How large the gradient of a layer is: its largest |∂E/∂w| or |∂E/∂b|.
    record LayerGradient(int layer) implements Inspectable {
        @Override
        public boolean fits(NetworkShape shape) {
            return layer <= shape.depth();
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

    /// What the last step computed, of what is under study where it did; empty at the start.
    static Optional<Inspectable> of(Snapshot snapshot, @Nullable Focus focus, Granularity granularity) {
        return snapshot.step().map(step -> {
            Focus subject = Explainer.subject(snapshot, focus, granularity);
            return switch (step) {
                case Step.LocalError e -> new LocalError(0, subject.unit());
                case Step.GlobalError e -> new GlobalError();
                default -> of(subject);
            };
        });
    }

    static Inspectable of(Focus focus) {
        if (focus.isNeuron()) {
            return new Neuron(focus.layer(), focus.unit());
        }
        return new Parameter(focus.layer(), focus.isBias() ? 0 : focus.from(), focus.unit());
    }
}
