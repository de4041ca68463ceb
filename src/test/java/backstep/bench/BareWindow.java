package backstep.bench;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that a window of this kind can be: a canvas, in the look of AtlantaFX.
public final class BareWindow extends Application {
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Canvas canvas = new Canvas(1440, 900);
        canvas.getGraphicsContext2D().fillRect(100, 100, 200, 200);
        stage.setScene(new Scene(new StackPane(canvas), 1440, 900));
        stage.show();
    }
}
