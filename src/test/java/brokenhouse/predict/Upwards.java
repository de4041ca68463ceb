package brokenhouse.predict;

/// Breaks the arrows of its room by looking at a floor above it.
public final class Upwards {
    public static final Class<?> ABOVE = brokenhouse.export.Upwards.class;
}
