package backstep.explain;

import backstep.training.Snapshot;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// The unit, and the edge into it, that a step is explained for.
///
/// @param unit from 1; done by the step
/// @param from the unit of the layer before, from 1; 0 for the bias
/// @param chosen whether it is what is in focus
record Subject(int unit, int from, boolean chosen) {
    /// What is in focus where `step` has done it, or is at it; else the unit worked on last when stepping neuron by
    /// neuron (`byNeuron`) or within a step, or the first one.
    static Subject of(Snapshot snapshot, Step step, @Nullable Focus focus, boolean byNeuron) {
        int layer = step instanceof Step.LocalError ? snapshot.shape().depth() : step.layerOrZero();
        int done = Math.max(1, snapshot.unit());
        Subject usual = new Subject(byNeuron || snapshot.withinStep() ? done : 1, 1, false);
        if (focus == null) {
            return usual;
        }
        Subject wanted = usual;
        if (focus.layer() == layer && layer > 0) {
            wanted = new Subject(focus.unit(), focus.isBias() ? 0 : Math.max(1, focus.from()), true);
        } else if (focus.layer() == layer + 1 && focus.isEdge() && layer > 0) {
            wanted = new Subject(focus.from(), 1, true);
        }
        boolean there = wanted.unit() <= done
                && layer > 0
                && wanted.from() <= snapshot.shape().units(layer - 1);
        return there ? wanted : usual;
    }
}
