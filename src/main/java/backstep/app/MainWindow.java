package backstep.app;

import backstep.app.dialog.Complaints;
import backstep.app.dialog.CsvDialog;
import backstep.app.dialog.ExportDialog;
import backstep.app.dialog.ScoreDialog;
import backstep.app.file.ExperimentFiles;
import backstep.app.file.FileChoice;
import backstep.app.file.FileDrop;
import backstep.explain.Spoken;
import backstep.ui.exporting.ExportViewModel;
import backstep.ui.exporting.Exporter;
import backstep.ui.inspect.InspectionView;
import backstep.ui.inspect.InspectionViewModel;
import backstep.ui.kit.Commands;
import backstep.ui.kit.LiveRegion;
import backstep.ui.kit.Shortcut;
import backstep.ui.kit.backstage.Backstage;
import backstep.ui.kit.model.RunModel;
import backstep.ui.kit.model.Workbench;
import backstep.ui.loss.LossViewModel;
import backstep.ui.network.NetworkViewModel;
import backstep.ui.pauses.PausesViewModel;
import backstep.ui.predict.PredictMenu;
import backstep.ui.predict.PredictViewModel;
import backstep.ui.timeline.TimelineView;
import backstep.ui.timeline.TimelineViewModel;
import backstep.ui.transport.TransportViewModel;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/// The window of the program, put together.
final class MainWindow {
    static final double WIDTH = 1440;
    static final double HEIGHT = 900;

    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private final Stage stage;
    private final Workbench workbench;
    private final Scene scene;
    private final Appearance appearance;
    private final WindowCommands commands;

    MainWindow(Stage stage, Workbench workbench, Backstage backstage, FileChoice choice, Memory memory) {
        this.stage = stage;
        this.workbench = workbench;
        TransportViewModel transport = new TransportViewModel(workbench.run());
        appearance = new Appearance(workbench.run(), memory);
        memory.keep(workbench.run().notationProperty());
        ExperimentFiles experiments = new ExperimentFiles(stage, workbench, choice, memory.recentFiles());
        PausesViewModel pauses = new PausesViewModel(workbench.run());
        LossViewModel loss = new LossViewModel(workbench.run());
        NetworkViewModel network = new NetworkViewModel(workbench.run());
        BranchControls branches = BranchControls.of(stage, workbench);
        ExportViewModel exported = new ExportViewModel(
                workbench,
                () -> loss.pictureProperty().getValue().plot(),
                network.formProperty()::get,
                () -> branches.compare().pictureProperty().get().alone());
        ExportDialog export =
                new ExportDialog(stage, workbench.run(), exported, new Exporter(workbench, backstage), choice);
        PredictViewModel predict = new PredictViewModel(workbench.run());
        ScoreDialog score = new ScoreDialog(stage, workbench, predict, choice);
        InspectionViewModel inspection = new InspectionViewModel(workbench.run());
        commands = new WindowCommands(
                stage,
                workbench,
                transport,
                predict,
                pauses,
                appearance,
                experiments,
                export,
                inspection,
                branches,
                network);
        WindowBody body = new WindowBody(
                workbench,
                backstage,
                network,
                loss,
                pauses,
                predict,
                branches,
                new CsvDialog(stage, workbench, backstage, choice));
        BorderPane pane = new BorderPane(body);
        TimelineView timeline =
                new TimelineView(new TimelineViewModel(workbench.run(), pauses.sentenceProperty()), commands::perform);
        timeline.getStyleClass().add("strip");
        timeline.setMinWidth(0);
        pane.setBottom(timeline);
        pane.setTop(new TopBar(workbench, experiments, transport, predictMenu(predict, score), commands::perform));
        StackPane root = new StackPane(
                new LiveRegion(spoken(workbench.run(), predict, pauses)),
                pane,
                new InspectionView(inspection, body::inScene, body::explanation),
                new Notice(workbench, pauses.sentenceProperty()));
        root.getStyleClass().add("window");
        scene = new Scene(root, WIDTH, HEIGHT);
        appearance.dress(scene);
        WindowKeys.install(scene, commands::applies, commands::perform);
        FileDrop.install(scene, experiments);
        Complaints.install(stage, workbench);
    }

    private static PredictMenu predictMenu(PredictViewModel predict, ScoreDialog score) {
        return new PredictMenu(predict, Commands.icon(MaterialDesignH.HELP_CIRCLE_OUTLINE), score::show);
    }

    /// The question while one stands; else why the run pauses, where it does for a reason, and what the step did.
    private static ObservableValue<String> spoken(RunModel run, PredictViewModel predict, PausesViewModel pauses) {
        return Bindings.createStringBinding(
                () -> {
                    if (predict.questionProperty().get() != null) {
                        return predict.textProperty().getValue();
                    }
                    String why = pauses.sentenceProperty().getValue();
                    String step = Spoken.of(run.explanationProperty().get());
                    return why.isEmpty() ? step : "Paused. " + why + ". " + step;
                },
                run.explanationProperty(),
                predict.questionProperty(),
                predict.textProperty(),
                pauses.sentenceProperty());
    }

    Appearance appearance() {
        return appearance;
    }

    WindowCommands commands() {
        return commands;
    }

    void show() {
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        () -> workbench.experiment().title()
                                + (workbench.editedProperty().get() ? " (edited)" : "") + " – Backstep",
                        workbench.experimentProperty(),
                        workbench.editedProperty()));
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        stage.fullScreenProperty().subscribe((was, full) -> {
            if (!full) {
                appearance.presentingProperty().set(false);
            }
        });
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.show();
        scene.lookup("#" + Shortcut.STEP.name().toLowerCase(java.util.Locale.ROOT))
                .requestFocus();
    }
}
