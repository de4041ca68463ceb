package backstep.ui.branches;

import backstep.ui.kit.canvas.PaintedCanvas;
import javafx.scene.layout.StackPane;

/// Paints two branches side by side, and says it to a screen reader.
public final class CompareView extends StackPane {
    public CompareView(CompareViewModel viewModel) {
        setId("compare-page");
        PaintedCanvas canvas = new PaintedCanvas("");
        canvas.setId("compare-picture");
        canvas.show(viewModel.pictureProperty());
        viewModel.themeProperty().subscribe(canvas::setTheme);
        canvas.accessibleTextProperty().bind(viewModel.textProperty());
        getChildren().add(canvas);
    }
}
