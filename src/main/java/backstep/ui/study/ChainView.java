package backstep.ui.study;

import backstep.ui.kit.canvas.LinkedCanvas;
import javafx.scene.layout.StackPane;

/// Paints the chain of the weight under study, and says it to a screen reader; a link goes to where its factor
/// came from.
public final class ChainView extends StackPane {
    public ChainView(ChainViewModel viewModel) {
        setId("chain-page");
        LinkedCanvas canvas = new LinkedCanvas("chain-picture", viewModel::follow);
        canvas.show(viewModel.pictureProperty());
        viewModel.themeProperty().subscribe(canvas::setTheme);
        canvas.canvas().accessibleTextProperty().bind(viewModel.textProperty());
        getChildren().add(canvas);
    }
}
