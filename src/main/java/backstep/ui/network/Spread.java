package backstep.ui.network;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;

/// Lets a glow spread from 0 to 1 each time the run has moved. It waits for nothing and nothing waits for it: the next
/// step begins it anew, and where less motion is wished, or the picture is in no window, it is there at once.
final class Spread {
    private static final Duration LENGTH = Duration.millis(350);

    private final DoubleProperty progress;
    private final ObservableBooleanValue still;
    private final Node shown;
    private final Timeline animation;

    Spread(DoubleProperty progress, ObservableBooleanValue still, Node shown) {
        this.progress = progress;
        this.still = still;
        this.shown = shown;
        this.animation = new Timeline(
                new KeyFrame(Duration.ZERO, new KeyValue(progress, 0)),
                new KeyFrame(LENGTH, new KeyValue(progress, 1, Interpolator.EASE_OUT)));
        shown.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                finish();
            }
        });
    }

    void beginAtEach(ObservableValue<?> step) {
        step.addListener((observed, before, now) -> begin());
    }

    private void begin() {
        if (still.get() || shown.getScene() == null) {
            finish();
        } else {
            animation.playFromStart();
        }
    }

    private void finish() {
        animation.stop();
        progress.set(1);
    }
}
