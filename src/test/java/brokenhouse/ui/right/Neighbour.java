package brokenhouse.ui.right;

/// A feature that is used by another.
public final class Neighbour {}
