package backstep.explain;

import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// A weight or bias of a network: it leads into `unit` of `layer`, from unit `from` of the layer before.
///
/// Layers and units count from 1; `from` is 0 for the bias.
public record EdgeRef(int layer, int from, int unit) {
    public boolean bias() {
        return from == 0;
    }

    /// The weight or bias under study: the chosen one, else the first into the chosen neuron, or out of the chosen
    /// input, else the one that the last step is explained for.
    public static EdgeRef studied(Snapshot snapshot, @Nullable Focus focus, Granularity granularity) {
        if (focus != null) {
            return focus.layer() == 0
                    ? new EdgeRef(1, focus.unit(), 1)
                    : new EdgeRef(focus.layer(), focus.isBias() ? 0 : Math.max(1, focus.from()), focus.unit());
        }
        return switch (snapshot.last()) {
            case null -> new EdgeRef(1, 1, 1);
            case Step.GlobalError e -> new EdgeRef(snapshot.shape().depth(), 1, 1);
            case Step step -> {
                int layer = step instanceof Step.LocalError ? snapshot.shape().depth() : step.layerOrZero();
                Subject subject = Subject.of(snapshot, step, null, granularity.withinSteps());
                yield new EdgeRef(layer, subject.from(), subject.unit());
            }
        };
    }
}
