package backstep.paint;

/// How the ends of a line look.
public enum Cap {
    /// Cut off where the line ends.
    BUTT,
    /// A half circle beyond it.
    ROUND
}
