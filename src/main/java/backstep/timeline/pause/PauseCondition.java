package backstep.timeline.pause;

import backstep.nn.NetworkShape;
import backstep.training.Setup;

/// What a run pauses for, at the step at which it becomes true; where it is about a number of one unit, within the
/// step,
/// as that unit is done.
///
/// Whether a condition becomes true at a step depends on the run alone, not on where its cursor came from: on that
/// step's numbers and on the same numbers when they were worked out the time before. What was never worked out before
/// counts as not true. Layers, units and examples count from 1; `from` is 0 for a bias.
public sealed interface PauseCondition {
    /// The global error is below `value`, and was not in the iteration before.
    record ErrorBelow(double value) implements PauseCondition {}

    /// The global error is larger than in the iteration before. Where an epoch has several batches, which cannot be
    /// compared with each other, its mean over an epoch is larger than over the epoch before.
    record ErrorRises() implements PauseCondition {}

    /// The last update of an epoch is done.
    record EpochEnds() implements PauseCondition {}

    /// The forward pass of an example begins: its first layer is done.
    ///
    /// @param example its row in the data, as the examples are numbered everywhere
    record ExampleReached(int example) implements PauseCondition {
        @Override
        public boolean fits(Setup setup) {
            return setup.dataset().exampleRows().contains(example);
        }
    }

    /// The forward pass has worked out the output of a neuron, or the backward pass its ∂E/∂θ.
    record NeuronReached(int layer, int unit) implements PauseCondition {
        @Override
        public boolean fits(Setup setup) {
            NetworkShape shape = setup.shape();
            return layer <= shape.depth() && unit <= shape.units(layer);
        }
    }

    /// A number has come to `value` or to its other side since it was worked out the time before.
    record NumberCrosses(WatchedNumber number, double value) implements PauseCondition {
        @Override
        public boolean fits(Setup setup) {
            return number.fits(setup.shape());
        }
    }

    /// A weight has come to 0 or to its other side; any weight where all of the place is 0.
    record SignChanges(int layer, int from, int unit) implements PauseCondition {
        public static final SignChanges ANY = new SignChanges(0, 0, 0);

        public boolean any() {
            return layer == 0;
        }

        @Override
        public boolean fits(Setup setup) {
            return any() || WatchedNumber.parameter(layer, from, unit).fits(setup.shape());
        }
    }

    /// The largest |∂E/∂w| of the weights into a layer is below `value`, and was not in the iteration before; the
    /// weights into any layer where `layer` is 0.
    record GradientVanishes(int layer, double value) implements PauseCondition {
        @Override
        public boolean fits(Setup setup) {
            return layer <= setup.shape().depth();
        }
    }

    /// The same, above `value`.
    record GradientExplodes(int layer, double value) implements PauseCondition {
        @Override
        public boolean fits(Setup setup) {
            return layer <= setup.shape().depth();
        }
    }

    /// An example is classified rightly (or wrongly, where `right` is false) and was not an epoch ago, when its turn
    /// came before; any example where `example` is 0. Becomes true with the example's local errors.
    record ExampleTurns(int example, boolean right) implements PauseCondition {
        @Override
        public boolean fits(Setup setup) {
            return (example == 0 || setup.dataset().exampleRows().contains(example)) && setup.classifies();
        }
    }

    /// Whether the network and its data have what the condition is about.
    default boolean fits(Setup setup) {
        return true;
    }
}
