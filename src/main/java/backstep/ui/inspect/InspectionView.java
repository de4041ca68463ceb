package backstep.ui.inspect;

import backstep.explain.inspection.Inspection;
import backstep.paint.Box;
import backstep.ui.kit.model.Inspected;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;

/// A layer over the window in which a pop-over lies beside what is looked into.
///
/// It belongs to the window's scene, so the keys of the window go on working and the focus stays where it is. It keeps
/// to
/// its side while it grows and shrinks with what is known.
public final class InspectionView extends Pane {
    private static final double MARGIN = 8;
    private static final double LEAST = 220;

    private final InspectionViewModel viewModel;
    private final Supplier<Box> ground;
    private final Supplier<Box> free;
    private final Polygon arrow = new Polygon();
    private final Polyline rim = new Polyline();
    private final Region shadow = new Region();
    private @Nullable Bubble bubble;
    private @Nullable Inspected shown;
    private Placement.@Nullable Side side;

    /// Both in the coordinates of the scene: `ground` is what it may cover, `free` what of it should stay visible.
    public InspectionView(InspectionViewModel viewModel, Supplier<Box> ground, Supplier<Box> free) {
        this.viewModel = viewModel;
        this.ground = ground;
        this.free = free;
        setId("inspection-layer");
        setPickOnBounds(false);
        getStylesheets()
                .add(Objects.requireNonNull(InspectionView.class.getResource("/backstep/ui/inspect/inspect.css"))
                        .toExternalForm());
        arrow.getStyleClass().add("inspection-arrow");
        arrow.setManaged(false);
        rim.getStyleClass().add("inspection-rim");
        rim.setManaged(false);
        shadow.getStyleClass().add("inspection-shadow");
        shadow.setManaged(false);
        shadow.setMouseTransparent(true);
        viewModel.inspectionProperty().subscribe(this::show);
        viewModel.pinsProperty().subscribe(() -> showPins());
        viewModel.themeProperty().subscribe(theme -> showTheme());
    }

    private void show(@Nullable Inspection inspection) {
        Inspected next = viewModel.inspectedProperty().getValue();
        if (inspection == null || next == null) {
            bubble = null;
            shown = null;
            getChildren().clear();
            return;
        }
        if (!next.equals(shown)) {
            shown = next;
            side = null;
        }
        if (bubble == null) {
            bubble = new Bubble(viewModel, inspection);
            bubble.setManaged(false);
            getChildren().setAll(shadow, bubble, arrow, rim);
            showPins();
            showTheme();
        }
        bubble.show(inspection);
        requestLayout();
    }

    private void showPins() {
        if (bubble != null) {
            bubble.show(viewModel.pinsProperty().getValue());
            requestLayout();
        }
    }

    private void showTheme() {
        Inspection inspection = viewModel.inspectionProperty().getValue();
        if (bubble != null && inspection != null) {
            bubble.setTheme(viewModel.themeProperty().getValue());
            bubble.show(inspection);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        if (bubble == null || shown == null) {
            return;
        }
        Box window = ground.get().inset(MARGIN, MARGIN, MARGIN, MARGIN);
        double width = Math.min(bubble.width(), window.width());
        double most = Math.max(LEAST, free.get().y() - MARGIN - window.y());
        double height = Math.min(Math.ceil(bubble.prefHeight(width)), Math.min(most, window.height()));
        Placement placement = Placement.of(shown.place(), width, height, window, free.get(), side);
        side = placement.side();
        Box box = placement.box();
        bubble.resizeRelocate(Math.rint(box.x()), Math.rint(box.y()), width, height);
        bubble.layout();
        shadow.resizeRelocate(Math.rint(box.x()), Math.rint(box.y()), width, height);
        point(placement);
    }

    /// The arrow hides the bubble's border where it begins.
    private void point(Placement placement) {
        Box box = placement.box();
        double half = Placement.ARROW * 0.8;
        double tip = Math.rint(placement.tip());
        double left = Math.rint(box.x());
        double top = Math.rint(box.y());
        double right = left + box.width();
        double bottom = top + box.height();
        double out = Placement.ARROW - 1;
        switch (placement.side()) {
            case RIGHT -> arrow(left + 1, tip - half, left - out, tip, left + 1, tip + half);
            case LEFT -> arrow(right - 1, tip - half, right + out, tip, right - 1, tip + half);
            case ABOVE -> arrow(tip - half, bottom - 1, tip, bottom + out, tip + half, bottom - 1);
            case BELOW -> arrow(tip - half, top + 1, tip, top - out, tip + half, top + 1);
        }
    }

    private void arrow(Double... points) {
        arrow.getPoints().setAll(points);
        rim.getPoints().setAll(points);
    }
}
