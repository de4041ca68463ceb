package backstep.ui.transport;

import backstep.training.step.Position;
import backstep.ui.kit.model.Pace;
import backstep.ui.kit.model.RunModel;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// What the transport can do where the run is, and what its buttons say.
public final class TransportViewModel {
    /// Steps a second; more than a screen shows is of no use.
    static final List<Double> SPEEDS = List.of(1.0, 2.0, 5.0, 10.0, 20.0, 60.0);

    private final RunModel run;
    private final ObservableValue<Boolean> canGoBack;
    private final ObservableValue<Boolean> canGoToEnd;
    private final ObservableValue<String> speedText;

    public TransportViewModel(RunModel run) {
        this.run = run;
        this.canGoBack =
                run.snapshotProperty().map(snapshot -> !snapshot.position().atStart());
        // Not of the end: it arrives before the snapshot, which would be behind it for a moment at each step.
        this.canGoToEnd = Bindings.createBooleanBinding(this::behindEnd, run.snapshotProperty(), run.paceProperty());
        this.speedText = run.tempo().stepsPerSecondProperty().map(speed -> text(speed.doubleValue()));
    }

    RunModel run() {
        return run;
    }

    ObservableValue<Boolean> canGoBack() {
        return canGoBack;
    }

    /// Whether the run has gone further than where it stands.
    ObservableValue<Boolean> canGoToEnd() {
        return canGoToEnd;
    }

    /// The speed as `2×`: steps a second.
    ObservableValue<String> speedText() {
        return speedText;
    }

    /// Plays, or pauses whatever goes on.
    public void playOrPause() {
        if (run.paceProperty().get() == Pace.STILL) {
            run.play();
        } else {
            run.pause();
        }
    }

    /// Runs at full speed, or pauses that.
    public void runOrPause() {
        if (run.paceProperty().get() == Pace.RUNNING) {
            run.pause();
        } else {
            run.run();
        }
    }

    /// Plays with the next speed above.
    public void faster() {
        double now = run.tempo().stepsPerSecondProperty().get();
        SPEEDS.stream()
                .filter(speed -> speed > now)
                .findFirst()
                .ifPresent(run.tempo().stepsPerSecondProperty()::set);
    }

    /// Plays with the next speed below.
    public void slower() {
        double now = run.tempo().stepsPerSecondProperty().get();
        SPEEDS.reversed().stream()
                .filter(speed -> speed < now)
                .findFirst()
                .ifPresent(run.tempo().stepsPerSecondProperty()::set);
    }

    static String text(double speed) {
        return Math.round(speed) + "×";
    }

    private boolean behindEnd() {
        Position here = run.snapshot().position();
        return run.paceProperty().get() == Pace.STILL
                && here.compareTo(run.endProperty().get()) < 0;
    }
}
