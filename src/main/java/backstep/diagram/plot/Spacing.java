package backstep.diagram.plot;

/// How values are spread along an axis.
public enum Spacing {
    /// Equal differences are equal distances.
    LINEAR,
    /// Equal ratios are equal distances.
    LOGARITHMIC
}
