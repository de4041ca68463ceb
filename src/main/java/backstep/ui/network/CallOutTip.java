package backstep.ui.network;

import backstep.paint.Box;
import java.util.function.UnaryOperator;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Lies over the line of call-outs, and shows all of their sentences to the mouse and to a screen reader.
final class CallOutTip extends Pane {
    private final NetworkViewModel viewModel;
    private final Region line = new Region();

    /// `inScene` turns places of the picture into those of the window.
    CallOutTip(NetworkViewModel viewModel, UnaryOperator<Box> inScene) {
        this.viewModel = viewModel;
        setPickOnBounds(false);
        setMinSize(0, 0);
        line.setId("call-outs");
        Tooltip tip = new Tooltip();
        tip.setShowDelay(Duration.millis(150));
        tip.setShowDuration(Duration.INDEFINITE);
        tip.textProperty().bind(viewModel.callOutsProperty());
        Tooltip.install(line, tip);
        line.accessibleTextProperty().bind(viewModel.callOutsProperty());
        line.visibleProperty().bind(viewModel.callOutsProperty().map(text -> !text.isEmpty()));
        line.setCursor(Cursor.HAND);
        line.setOnMouseClicked(event -> viewModel.inspectCallOut(Box.of(getWidth(), getHeight()), inScene));
        getChildren().add(line);
        // Not with every picture: one comes with each frame in which the glow spreads.
        viewModel.callOutsProperty().subscribe(this::requestLayout);
        viewModel.themeProperty().subscribe(this::requestLayout);
        viewModel.formProperty().subscribe(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        if (!line.isVisible()) {
            return;
        }
        Box box = viewModel.callOutLine(Box.of(getWidth(), getHeight()));
        line.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }
}
