package brokenhouse.ui.left;

/// A view model that holds a node and goes its own way to the window's thread.
public final class NeighbourViewModel {
    public static final Class<?> NODE = javafx.scene.Node.class;

    private NeighbourViewModel() {}

    public static void later(Runnable work) {
        javafx.application.Platform.runLater(work);
    }
}
