package backstep.ui.transport;

import backstep.ui.kit.Commands;
import backstep.ui.kit.Room;
import backstep.ui.kit.Shortcut;
import backstep.ui.kit.model.Pace;
import backstep.ui.kit.model.RunModel;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The row of buttons that move the run.
public final class TransportView extends HBox {
    private final TransportViewModel viewModel;
    private final RunModel run;
    private final ObservableValue<Room> room;

    /// Shows as long words as there is `room` for.
    public TransportView(TransportViewModel viewModel, ObservableValue<Room> room) {
        this.viewModel = viewModel;
        this.run = viewModel.run();
        this.room = room;
        getStyleClass().add("transport");
        getChildren().addAll(start(), back(), step(), finishIteration(), finishEpoch(), end(), play(), atFullSpeed());
    }

    private Button start() {
        Button button = Commands.button(Shortcut.START, MaterialDesignS.SKIP_BACKWARD, run::start);
        Commands.enabled(button, viewModel.canGoBack());
        return button;
    }

    private Button end() {
        Button button = Commands.button(Shortcut.END, MaterialDesignS.SKIP_FORWARD, run::end);
        Commands.enabled(button, viewModel.canGoToEnd());
        button.visibleProperty().bind(room.map(has -> has != Room.TIGHT));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private Button back() {
        Button button = Commands.button(Shortcut.BACK, "", MaterialDesignS.STEP_BACKWARD, run::back);
        button.textProperty().bind(room.map(has -> has.of("", "Back", "Back")));
        Commands.enabled(button, viewModel.canGoBack());
        return button;
    }

    private Button step() {
        Button button = Commands.button(Shortcut.STEP, "Step", MaterialDesignS.STEP_FORWARD, run::step);
        button.getStyleClass().add("main-button");
        return button;
    }

    private Button finishIteration() {
        Button button =
                Commands.button(Shortcut.FINISH_ITERATION, "", MaterialDesignS.SKIP_NEXT_OUTLINE, run::finishIteration);
        button.textProperty().bind(room.map(has -> has.of("", "Iteration", "Finish iteration")));
        return button;
    }

    private Button finishEpoch() {
        Button button =
                Commands.button(Shortcut.FINISH_EPOCH, "", MaterialDesignS.SKIP_FORWARD_OUTLINE, run::finishEpoch);
        button.textProperty().bind(room.map(has -> has.of("", "Epoch", "Epoch")));
        return button;
    }

    private SplitMenuButton play() {
        SplitMenuButton button = new SplitMenuButton();
        Commands.adorn(button, Shortcut.PLAY);
        button.setOnAction(event -> viewModel.playOrPause());
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> room.getValue().of("", "Play ", "Play ")
                                + viewModel.speedText().getValue(),
                        room,
                        viewModel.speedText()));
        run.paceProperty()
                .subscribe(pace -> button.setGraphic(
                        Commands.icon(pace == Pace.PLAYING ? MaterialDesignP.PAUSE : MaterialDesignP.PLAY)));
        ToggleGroup group = new ToggleGroup();
        for (double speed : TransportViewModel.SPEEDS) {
            button.getItems().add(speed(speed, group));
        }
        return button;
    }

    private RadioMenuItem speed(double speed, ToggleGroup group) {
        String words = speed == 1 ? "1 step a second" : Math.round(speed) + " steps a second";
        RadioMenuItem item = new RadioMenuItem(words);
        item.setToggleGroup(group);
        item.setOnAction(event -> run.tempo().stepsPerSecondProperty().set(speed));
        run.tempo().stepsPerSecondProperty().subscribe(now -> item.setSelected(now.doubleValue() == speed));
        return item;
    }

    private Button atFullSpeed() {
        Button button = Commands.button(Shortcut.RUN, "", MaterialDesignF.FAST_FORWARD, viewModel::runOrPause);
        button.textProperty().bind(Bindings.createStringBinding(this::runOrPause, room, run.paceProperty()));
        run.paceProperty().subscribe(pace -> {
            boolean runs = pace == Pace.RUNNING;
            button.setGraphic(Commands.icon(runs ? MaterialDesignP.PAUSE : MaterialDesignF.FAST_FORWARD));
        });
        return button;
    }

    private String runOrPause() {
        String word = run.paceProperty().get() == Pace.RUNNING ? "Pause" : "Run";
        return room.getValue().of("", word, word);
    }
}
