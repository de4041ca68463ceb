package backstep.ui.kit.canvas;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Says what the mouse points at, beside it and inside the pane that it belongs to; it follows the run while it shows.
public final class ReadOut extends Label {
    private static final double BESIDE = 14;

    private double pointerX;
    private double pointerY;

    /// Adds itself to `pane`, unseen.
    public ReadOut(Pane pane) {
        getStyleClass().add("read-out");
        getStylesheets()
                .add(Objects.requireNonNull(ReadOut.class.getResource("/backstep/ui/kit/read-out.css"))
                        .toExternalForm());
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        pane.getChildren().add(this);
        textProperty().subscribe(text -> place());
    }

    /// Where the mouse is, in the pane.
    public void pointAt(double x, double y) {
        pointerX = x;
        pointerY = y;
        place();
    }

    private void place() {
        setVisible(!getText().isEmpty());
        if (!isVisible() || !(getParent() instanceof Pane pane)) {
            return;
        }
        autosize();
        boolean right = pointerX + BESIDE + getWidth() <= pane.getWidth();
        double x = right ? pointerX + BESIDE : pointerX - BESIDE - getWidth();
        double y = Math.min(pointerY + BESIDE, pane.getHeight() - getHeight() - 2);
        relocate(Math.max(2, x), Math.max(2, y));
    }
}
