package backstep.timeline;

import backstep.training.ParameterEdit;
import backstep.training.Settings;
import backstep.training.Setup;

/// A change of a run that was made by hand.
public sealed interface Edit {
    /// Other settings from a step on.
    record Training(Settings from, Settings to) implements Edit {}

    /// A weight or bias that had the value `from`, and another one from an iteration on.
    record Parameter(double from, ParameterEdit to) implements Edit {}

    /// Another run from the start: other weights, another network, other data, or another way to train.
    record Restart(Setup from, Setup to) implements Edit {}
}
