package brokenhouse.ui.left;

/// A feature that uses another feature.
public final class Neighbour {
    public static final Class<?> OTHER = brokenhouse.ui.right.Neighbour.class;
}
