package backstep.app;

import backstep.app.file.SystemFileChoice;
import backstep.cli.CommandLineEntry;
import backstep.experiment.Preset;
import backstep.paint.formula.Formula;
import backstep.ui.kit.backstage.Backstage;
import backstep.ui.kit.backstage.ToolkitBackstage;
import backstep.ui.kit.canvas.FxTypeface;
import backstep.ui.kit.model.Workbench;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;

/// The window of the program.
public final class BackstepApp extends Application {

    /// Opens the window and returns when it is closed; where there is no display it says so and exits with 1.
    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(BackstepApp::typesetFirst);
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
        FxTypeface.load();
        Backstage backstage = new ToolkitBackstage();
        Workbench workbench = new Workbench(Preset.TWO_TWO_TWO.experiment(), backstage);
        Memory memory = Memory.ofUser();
        memory.keep(stage);
        new MainWindow(stage, workbench, backstage, new SystemFileChoice(stage), memory).show();
        Parameters parameters = getParameters();
        if (parameters != null) {
            parameters.getRaw().stream().findFirst().map(Path::of).ifPresent(workbench::open);
        }
    }

    /// The first formula loads fonts and tables; while the toolkit starts there is time for it.
    private static void typesetFirst() {
        Formula.of("\\frac{\\partial E}{\\partial w_{ij}} = \\sum_j \\theta_j", 1);
    }
}
