package backstep.app;

import backstep.app.file.SystemFileChoice;
import backstep.cli.CommandLineEntry;
import backstep.ui.kit.backstage.Backstage;
import backstep.ui.kit.backstage.ToolkitBackstage;
import backstep.ui.kit.canvas.FxTypeface;
import backstep.ui.kit.model.Workbench;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;

/// The window of the program.
public final class BackstepApp extends Application {

    /// Opens the window and returns when it is closed; where there is no display it says so and exits with 1.
    public static void main(String[] args) {
        Groundwork.begin();
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
        Groundwork laid = Groundwork.laid();
        FxTypeface.load();
        Backstage backstage = new ToolkitBackstage();
        Workbench workbench = new Workbench(laid.first(), backstage);
        laid.memory().keep(stage);
        new MainWindow(stage, workbench, backstage, new SystemFileChoice(stage), laid.memory()).show();
        typesetOnceSeen();
        Parameters parameters = getParameters();
        if (parameters != null) {
            parameters.getRaw().stream().findFirst().map(Path::of).ifPresent(workbench::open);
        }
    }

    /// The typesetter is ready before the first step, and does not hold up the first picture.
    private static void typesetOnceSeen() {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == 3) {
                    stop();
                    Thread.ofPlatform().daemon().start(Groundwork::typeset);
                }
            }
        }.start();
    }
}
