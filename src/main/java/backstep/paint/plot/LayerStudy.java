package backstep.paint.plot;

import backstep.explain.Focus;
import backstep.explain.notation.Notation;
import backstep.nn.Activation;
import backstep.training.LayerSnapshot;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// The layer that the last step worked on (the output layer for errors), and the neuron of it that is looked at.
///
/// @param unit the neuron of this layer that an explanation of the last step is about
public record LayerStudy(Snapshot snapshot, int layer, int unit) {
    /// The layer and the neuron, from where the run stands and what is chosen.
    ///
    /// The neuron is the chosen one where the last step has done it, else the one done last when stepping neuron by
    /// neuron or within a step, else the first.
    public static LayerStudy of(Snapshot snapshot, @Nullable Focus focus, Granularity granularity) {
        int layer = switch (snapshot.last()) {
            case null -> 1;
            case Step.LocalError e -> snapshot.shape().depth();
            case Step.GlobalError e -> snapshot.shape().depth();
            case Step step -> step.layerOrZero();
        };
        boolean wholeLayer = snapshot.last() == null || snapshot.last() instanceof Step.GlobalError;
        int units = snapshot.shape().units(layer);
        int done = wholeLayer ? units : Math.clamp(snapshot.unit(), 1, units);
        int chosen = chosen(focus, layer);
        boolean byNeuron = !wholeLayer && (granularity.withinSteps() || snapshot.withinStep());
        return new LayerStudy(snapshot, layer, chosen > 0 && chosen <= done ? chosen : byNeuron ? done : 1);
    }

    /// The unit of `layer` that is in focus, or whose output goes into the edge that is; 0 where none is.
    private static int chosen(@Nullable Focus focus, int layer) {
        if (focus != null && focus.layer() == layer) {
            return focus.unit();
        }
        return focus != null && focus.layer() == layer + 1 && focus.isEdge() ? focus.from() : 0;
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

    /// The letter of the layer's outputs.
    public Notation.Letter letter(Notation notation) {
        return notation.outputs(layer, snapshot.shape().depth());
    }
}
