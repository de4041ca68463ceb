package backstep.app;

import backstep.cli.CommandLineEntry;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The window of the program.
public final class BackstepApp extends Application {

    /// Opens the window and returns when it is closed; where there is no display it says so and exits with 1.
    public static void main(String[] args) {
        try {
            launch(BackstepApp.class, args);
        } catch (UnsupportedOperationException e) {
            System.exit(CommandLineEntry.fail("no window can be opened (" + e.getMessage()
                    + "); it needs a display, and on Linux GTK 3 (package libgtk-3-0)."
                    + " The commands need neither: see --help"));
        }
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("Backstep");
        stage.setScene(new Scene(new BorderPane(), 1440, 900));
        stage.show();
    }
}
