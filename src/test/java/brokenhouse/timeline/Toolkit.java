package brokenhouse.timeline;

/// A service that needs a toolkit, draws with Java2D, speaks to the terminal, and asks the clock and chance.
public final class Toolkit {
    public static final Class<?> NODE = javafx.scene.Node.class;
    public static final Class<?> COLOUR = java.awt.Color.class;

    private Toolkit() {}

    public static double chance() {
        System.out.print(System.currentTimeMillis());
        return Math.random();
    }
}
