package backstep.diagram;

import java.util.Locale;

/// Which quantity colours the edges of a network and sets their width.
public enum ColorBy {
    /// w_ij as it is now.
    WEIGHT,
    /// ∂E/∂w_ij: one sample's share in the backward pass, the batch's sum in the update.
    GRADIENT,
    /// Δw_ij of this iteration.
    UPDATE;

    /// The word for it on the command line: `weight`, `gradient`, `update`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
