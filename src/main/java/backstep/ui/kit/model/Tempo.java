package backstep.ui.kit.model;

import backstep.training.step.Granularity;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How far a step goes and how soon the next one follows while a run plays by itself.
///
/// The properties belong to the window's thread; work may ask for the two values at any time.
public final class Tempo {
    private final ObjectProperty<Granularity> granularity = new SimpleObjectProperty<>(Granularity.LAYER);
    private final DoubleProperty stepsPerSecond = new SimpleDoubleProperty(2);
    private volatile Granularity step = Granularity.LAYER;
    private volatile long milliseconds = 500;

    Tempo() {
        granularity.subscribe(chosen -> step = chosen);
        stepsPerSecond.subscribe(speed -> milliseconds = Math.round(1000 / speed.doubleValue()));
    }

    ObjectProperty<Granularity> granularityProperty() {
        return granularity;
    }

    /// The speed of [RunModel#play]; beyond what the screen shows, every step is still shown.
    public DoubleProperty stepsPerSecondProperty() {
        return stepsPerSecond;
    }

    Granularity step() {
        return step;
    }

    /// From one step to the next.
    long milliseconds() {
        return milliseconds;
    }
}
