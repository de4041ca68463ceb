package backstep.ui.activation;

import backstep.paint.Box;
import backstep.ui.kit.canvas.PaintedCanvas;
import backstep.ui.kit.canvas.ReadOut;
import javafx.scene.Cursor;
import javafx.scene.layout.StackPane;

/// Paints the activation of the layer under study; a click on a dot takes its neuron under study
/// and looks into it.
public final class ActivationView extends StackPane {
    private final PaintedCanvas canvas = new PaintedCanvas("");

    public ActivationView(ActivationViewModel viewModel) {
        setId("activation");
        canvas.setId("activation-picture");
        canvas.accessibleTextProperty().bind(viewModel.textProperty());
        canvas.show(viewModel.pictureProperty());
        viewModel.themeProperty().subscribe(canvas::setTheme);
        getChildren().add(canvas);
        ReadOut readOut = new ReadOut(this);
        readOut.textProperty().bind(viewModel.readingProperty());
        canvas.setOnMouseMoved(event -> {
            viewModel.point(event.getX(), event.getY(), area());
            readOut.pointAt(event.getX(), event.getY());
            canvas.setCursor(readOut.isVisible() ? Cursor.HAND : Cursor.DEFAULT);
        });
        canvas.setOnMouseExited(event -> viewModel.pointNowhere());
        canvas.setOnMouseClicked(event -> viewModel.choose(event.getX(), event.getY(), area(), canvas::inScene));
    }

    private Box area() {
        return Box.of(canvas.getWidth(), canvas.getHeight());
    }
}
