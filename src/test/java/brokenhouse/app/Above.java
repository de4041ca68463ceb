package brokenhouse.app;

/// The room that stands above all others.
public final class Above {}
