package brokenhouse.math;

/// Together with the broken room of networks, which looks at mathematics, a circle; and no ground floor either.
public final class Circle {
    public static final Class<?> FILES = java.nio.file.Path.class;
}
