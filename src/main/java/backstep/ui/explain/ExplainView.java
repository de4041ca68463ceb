package backstep.ui.explain;

import backstep.ui.kit.PaintedCanvas;
import javafx.scene.layout.StackPane;

/// Paints what the last step computed, and says it to a screen reader.
public final class ExplainView extends StackPane {
    public ExplainView(ExplainViewModel viewModel) {
        setId("now");
        PaintedCanvas canvas = new PaintedCanvas("");
        canvas.setId("now-picture");
        viewModel.paintingProperty().subscribe(canvas::show);
        viewModel.themeProperty().subscribe(canvas::setTheme);
        canvas.accessibleTextProperty().bind(viewModel.textProperty());
        getChildren().add(canvas);
    }
}
