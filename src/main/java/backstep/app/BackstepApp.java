package backstep.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The window of the program.
public final class BackstepApp extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Backstep");
        stage.setScene(new Scene(new BorderPane(), 1440, 900));
        stage.show();
    }
}
