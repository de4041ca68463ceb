package backstep.ui.kit.canvas;

import backstep.paint.Box;
import backstep.paint.Painting;
import backstep.paint.Surface;
import backstep.paint.Theme;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Shows a [Painting] in whatever size it is given, at the screen's own resolution.
///
/// However often the painting changes, it is asked for and painted at most once a pulse, after layout, and only while
/// in
/// a window. The ground is transparent: the region's style shows through.
public final class PaintedCanvas extends Region {
    private static final Painting NOTHING = (surface, area, theme) -> {};

    private final Canvas canvas = new Canvas();
    private final RasterCache rasters = new RasterCache();
    private final Runnable atPulse = this::paintIfDirty;
    private Supplier<? extends Painting> painting = () -> NOTHING;
    private Theme theme = Theme.LIGHT;
    private boolean dirty = true;

    /// The picture that is there already, if it may be the one to paint again; null where it must be painted anyway.
    private @Nullable Painting painted;

    /// An empty picture; `description` is what a screen reader says it is.
    public PaintedCanvas(String description) {
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(description);
        sceneProperty().addListener((observed, from, to) -> move(from, to));
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .subscribe(scale -> repaint());
    }

    /// Shows another picture from the next pulse on.
    public void show(Painting next) {
        painting = () -> next;
        repaint();
    }

    /// Shows whatever picture is there at a pulse, from the next one on; it is asked for then, and painted where it is
    /// another one.
    public void show(ObservableValue<? extends Painting> changing) {
        painting = changing::getValue;
        changing.subscribe(this::look);
        repaint();
    }

    /// The picture that is shown.
    public Painting painting() {
        return painting.get();
    }

    /// Shows the picture in other colours from the next pulse on.
    public void setTheme(Theme next) {
        if (theme != next) {
            theme = next;
            repaint();
        }
    }

    /// Asks `question` about lengths of text as this canvas would paint it; it must not paint.
    public <T> T measured(Function<Surface, T> question) {
        return question.apply(new FxSurface(canvas.getGraphicsContext2D(), outputScale(), rasters));
    }

    /// A part of the picture in the coordinates of the window's scene.
    public Box inScene(Box part) {
        Bounds bounds = localToScene(new BoundingBox(part.x(), part.y(), part.width(), part.height()));
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /// Says that the picture has changed; cheap, and may be called any number of times. On the FX thread.
    public void repaint() {
        painted = null;
        look();
    }

    private void look() {
        dirty = true;
        if (getScene() != null) {
            Platform.requestNextPulse();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            painted = null;
            dirty = true;
        }
    }

    private void move(Scene from, Scene to) {
        if (from != null) {
            from.removePostLayoutPulseListener(atPulse);
        }
        if (to != null) {
            to.addPostLayoutPulseListener(atPulse);
            repaint();
        }
    }

    private void paintIfDirty() {
        if (!rasters.arrived() && (!dirty || painting().equals(painted))) {
            dirty = false;
            askAgain();
            return;
        }
        dirty = false;
        painted = painting();
        rasters.begin();
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            graphics.save();
            FxSurface surface = new FxSurface(graphics, outputScale(), rasters);
            painted.paint(surface, Box.of(getWidth(), getHeight()), theme);
            surface.finish();
            graphics.restore();
        }
        askAgain();
    }

    /// While lines are drawn aside, looks at each pulse whether they are there.
    private void askAgain() {
        if (rasters.waiting()) {
            Platform.requestNextPulse();
        }
    }

    private double outputScale() {
        Scene scene = getScene();
        Window window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
