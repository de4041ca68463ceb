package backstep.ui.study;

import backstep.paint.Box;
import backstep.paint.Surface;
import backstep.ui.kit.canvas.LinkedCanvas;
import backstep.ui.kit.canvas.PaintedCanvas;
import javafx.scene.layout.StackPane;

/// Paints the way of the weight under study over the run; a row of the table, a mark or any other place of the plot
/// leads to its iteration.
public final class HistoryView extends StackPane {
    public HistoryView(HistoryViewModel viewModel) {
        setId("history-page");
        LinkedCanvas linked = new LinkedCanvas("history-picture", viewModel::follow);
        linked.show(viewModel.pictureProperty());
        viewModel.themeProperty().subscribe(linked::setTheme);
        PaintedCanvas canvas = linked.canvas();
        canvas.accessibleTextProperty().bind(viewModel.textProperty());
        canvas.setOnMouseClicked(event -> {
            Box area = Box.of(canvas.getWidth(), canvas.getHeight());
            canvas.measured((Surface surface) -> viewModel.press(surface, event.getX(), event.getY(), area));
        });
        getChildren().add(linked);
    }
}
