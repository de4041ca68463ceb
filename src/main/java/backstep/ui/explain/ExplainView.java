package backstep.ui.explain;

import backstep.ui.kit.canvas.LinkedCanvas;
import javafx.scene.layout.StackPane;

/// Paints what the last step computed, and says it to a screen reader; the row of a factor goes to where it came from.
public final class ExplainView extends StackPane {
    public ExplainView(ExplainViewModel viewModel) {
        setId("now");
        LinkedCanvas canvas = new LinkedCanvas("now-picture", viewModel::follow);
        canvas.show(viewModel.pictureProperty());
        viewModel.themeProperty().subscribe(canvas::setTheme);
        canvas.canvas().accessibleTextProperty().bind(viewModel.textProperty());
        getChildren().add(canvas);
    }
}
