package backstep.paint.plot;

import backstep.explain.Focus;
import backstep.nn.Activation;
import backstep.training.LayerSnapshot;
import backstep.training.Snapshot;
import backstep.training.Step;
import org.jspecify.annotations.Nullable;

/// The layer that the last step worked on (the output layer for errors), and the neuron of it that is looked at.
///
/// @param unit the chosen neuron if it is of this layer, else the one that was last computed, else the first
public record LayerStudy(Snapshot snapshot, int layer, int unit) {
    /// The layer and the neuron, from where the run stands and what is chosen.
    public static LayerStudy of(Snapshot snapshot, @Nullable Focus focus) {
        int layer = switch (snapshot.last()) {
            case null -> 1;
            case Step.LocalError e -> snapshot.shape().depth();
            case Step.GlobalError e -> snapshot.shape().depth();
            case Step step -> step.layerOrZero();
        };
        return new LayerStudy(snapshot, layer, unit(snapshot, layer, focus));
    }

    private static int unit(Snapshot snapshot, int layer, @Nullable Focus focus) {
        int units = snapshot.shape().units(layer);
        if (focus != null && focus.layer() == layer && focus.unit() <= units) {
            return focus.unit();
        }
        if (focus != null && focus.layer() == layer + 1 && focus.isEdge() && focus.from() <= units) {
            return focus.from();
        }
        return snapshot.withinStep() ? Math.min(snapshot.units(), units) : 1;
    }

    public LayerSnapshot values() {
        return snapshot.layer(layer);
    }

    public Activation activation() {
        return values().shape().activation();
    }

    public boolean isOutput() {
        return layer == snapshot.shape().depth();
    }

    /// `layer i`, `layer j`; by number in a network where these move with the step.
    public String name() {
        return name(layer, snapshot.shape().depth());
    }

    /// The same for any layer of a network with so many.
    public static String name(int layer, int depth) {
        if (depth > 2) {
            return "layer " + layer;
        }
        return layer == depth ? "layer j" : "layer i";
    }

    /// `y` with the prime of a network's output and the number of the neuron lowered, as in `y′_{1}`.
    public String outputSymbol(int j) {
        return (isOutput() ? "y′_{" : "y_{") + j + "}";
    }
}
