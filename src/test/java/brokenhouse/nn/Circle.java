package brokenhouse.nn;

/// The other half of a circle.
public final class Circle {
    public static final Class<?> BELOW = brokenhouse.math.Circle.class;
}
