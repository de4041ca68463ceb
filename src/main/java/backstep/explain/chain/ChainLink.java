package backstep.explain.chain;

import backstep.explain.Origin;
import backstep.explain.expression.Expression.Quantity;
import org.jspecify.annotations.Nullable;

/// One factor of a chain: how fast a quantity changes with the next one on the way back.
///
/// @param factor `NaN` while it is not computed
/// @param kind where the number comes from
/// @param origin the step that computed it; null where it is given, or where the last step computed it
public record ChainLink(
        Quantity factor, Kind kind, @Nullable Origin origin) {
    /// Where a factor comes from.
    public enum Kind {
        /// The loss: ∂E/∂y', or through softmax ∂E/∂θ.
        ERROR,
        /// The forward pass: a slope, or what a unit sent.
        FORWARD,
        /// A weight between two layers.
        WEIGHT
    }
}
