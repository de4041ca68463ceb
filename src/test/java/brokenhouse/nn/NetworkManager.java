package brokenhouse.nn;

/// A name that says nothing.
public final class NetworkManager {}
