package backstep.ui.study;

import backstep.ui.kit.canvas.PaintedCanvas;
import javafx.scene.layout.StackPane;

/// Paints the gradient check, and says it to a screen reader.
public final class CheckView extends StackPane {
    public CheckView(CheckViewModel viewModel) {
        setId("check-page");
        PaintedCanvas canvas = new PaintedCanvas("");
        canvas.setId("check-picture");
        canvas.show(viewModel.pictureProperty());
        viewModel.themeProperty().subscribe(canvas::setTheme);
        canvas.accessibleTextProperty().bind(viewModel.textProperty());
        getChildren().add(canvas);
    }
}
