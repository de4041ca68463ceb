package backstep.app;

import backstep.app.dialog.ExportDialog;
import backstep.app.dialog.GoToDialog;
import backstep.app.dialog.KeyboardHelp;
import backstep.app.file.ExperimentFiles;
import backstep.diagram.ColorBy;
import backstep.training.step.Granularity;
import backstep.ui.inspect.InspectionViewModel;
import backstep.ui.kit.Shortcut;
import backstep.ui.kit.model.Page;
import backstep.ui.kit.model.RunModel;
import backstep.ui.kit.model.Workbench;
import backstep.ui.network.NetworkViewModel;
import backstep.ui.pauses.PausesViewModel;
import backstep.ui.predict.PredictViewModel;
import backstep.ui.transport.TransportViewModel;
import javafx.stage.Stage;

/// Does what the keys, the buttons and the menus of the window ask for.
final class WindowCommands {
    private final Stage stage;
    private final Workbench workbench;
    private final RunModel run;
    private final TransportViewModel transport;
    private final PredictViewModel predict;
    private final PausesViewModel pauses;
    private final Appearance appearance;
    private final ExperimentFiles files;
    private final ExportDialog export;
    private final InspectionViewModel inspection;
    private final BranchControls branches;
    private final NetworkViewModel network;

    WindowCommands(
            Stage stage,
            Workbench workbench,
            TransportViewModel transport,
            PredictViewModel predict,
            PausesViewModel pauses,
            Appearance appearance,
            ExperimentFiles files,
            ExportDialog export,
            InspectionViewModel inspection,
            BranchControls branches,
            NetworkViewModel network) {
        this.stage = stage;
        this.workbench = workbench;
        this.run = workbench.run();
        this.transport = transport;
        this.predict = predict;
        this.pauses = pauses;
        this.appearance = appearance;
        this.files = files;
        this.export = export;
        this.inspection = inspection;
        this.branches = branches;
        this.network = network;
    }

    /// Whether a key has something to do; where it has not, it is left to what has the focus.
    boolean applies(Shortcut shortcut) {
        return shortcut != Shortcut.NOW
                || inspection.isOpen()
                || run.pageProperty().get() != Page.NOW;
    }

    void perform(Shortcut shortcut) {
        switch (shortcut) {
            case STEP -> run.step();
            case BACK -> run.back();
            case PLAY -> transport.playOrPause();
            case RUN -> transport.runOrPause();
            case START -> run.start();
            case END -> run.end();
            case FINISH_ITERATION -> run.finishIteration();
            case FINISH_EPOCH -> run.finishEpoch();
            case ITERATION_ON -> run.moveIterations(1);
            case ITERATION_BACK -> run.moveIterations(-1);
            case EPOCH_ON -> run.moveIterations(run.snapshot().batchesPerEpoch());
            case EPOCH_BACK -> run.moveIterations(-run.snapshot().batchesPerEpoch());
            case GO_TO -> GoToDialog.show(stage, run, false);
            case RUN_TO -> GoToDialog.show(stage, run, true);
            case PAUSE_WHEN -> pauses.ask(false);
            case RUN_UNTIL -> pauses.ask(true);
            case FASTER -> transport.faster();
            case SLOWER -> transport.slower();
            case PHASE -> run.granularityProperty().set(Granularity.PHASE);
            case SAMPLE -> run.granularityProperty().set(Granularity.SAMPLE);
            case LAYER -> run.granularityProperty().set(Granularity.LAYER);
            case NEURON -> run.granularityProperty().set(Granularity.NEURON);
            case TERM -> run.granularityProperty().set(Granularity.TERM);
            case WEIGHTS -> run.colorByProperty().set(ColorBy.WEIGHT);
            case GRADIENTS -> run.colorByProperty().set(ColorBy.GRADIENT);
            case UPDATES -> run.colorByProperty().set(ColorBy.UPDATE);
            case MATRIX -> network.turn();
            case CHAIN -> run.turn(Page.CHAIN);
            case CHECK -> run.turn(Page.CHECK);
            case HISTORY -> run.turn(Page.HISTORY);
            case COMPARE -> run.turn(Page.COMPARE);
            case NOW -> leave();
            case PREDICT -> predict.toggle();
            case PIN -> inspection.pin();
            case NEW_WEIGHTS -> workbench.newWeights();
            case SET_VALUE -> branches.value().begin();
            case BRANCHES -> branches();
            case UNDO -> workbench.undo();
            case OPEN -> files.open();
            case SAVE -> files.save();
            case SAVE_AS -> files.saveAs();
            case EXPORT -> export.show();
            case COPY -> export.copyWindow();
            case PRESENT -> present();
            case THEME -> appearance.toggle();
            case HELP -> KeyboardHelp.show(stage);
        }
    }

    /// Closes what lies over the window, else goes back to the first page.
    private void leave() {
        if (inspection.isOpen()) {
            inspection.close();
        } else {
            run.pageProperty().set(Page.NOW);
        }
    }

    private void branches() {
        if (!branches.menu().open()) {
            workbench.say("There is one branch only: an edit in the past starts another one");
        }
    }

    private void present() {
        boolean on = !appearance.presentingProperty().get();
        appearance.presentingProperty().set(on);
        stage.setFullScreen(on);
    }
}
