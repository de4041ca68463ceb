package backstep.ui.timeline;

import backstep.paint.Box;
import backstep.paint.Theme;
import backstep.paint.panel.StepWords;
import backstep.paint.panel.StripPicture;
import backstep.training.Position;
import backstep.ui.kit.RunModel;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// This iteration's steps and where the run stands in them: as a picture, as text, and to be dragged along.
public final class TimelineViewModel {
    private final RunModel run;
    private final ObjectBinding<StripPicture> picture;
    private final ObservableValue<String> text;
    private @Nullable StripPicture dragged;
    private @Nullable Position sought;

    public TimelineViewModel(RunModel run) {
        this.run = run;
        this.picture = Bindings.createObjectBinding(
                () -> new StripPicture(
                        run.snapshot(),
                        run.granularityProperty().get(),
                        run.notationProperty().get()),
                run.snapshotProperty(),
                run.granularityProperty(),
                run.notationProperty());
        this.text = picture.map(strip -> StepWords.place(strip.snapshot()) + "; " + strip.count());
    }

    public ObservableValue<StripPicture> pictureProperty() {
        return picture;
    }

    public ObservableValue<Theme> themeProperty() {
        return run.themeProperty();
    }

    /// Epoch, iteration, sample, phase and step, and how many of the iteration's steps are done.
    public ObservableValue<String> textProperty() {
        return text;
    }

    /// Goes to the step at `x` of a picture that fills `area`, and begins to drag through this iteration.
    void press(double x, Box area) {
        dragged = picture.get();
        sought = null;
        drag(x, area);
    }

    /// Goes to the step at `x` of the iteration that dragging began in, though the run may stand at the end of the
    /// one before by now.
    void drag(double x, Box area) {
        if (dragged == null) {
            return;
        }
        Position target = dragged.layout(area, run.themeProperty().get())
                .hit(x, dragged.snapshot().iteration());
        if (!target.equals(sought)) {
            sought = target;
            run.seek(target);
        }
    }

    void release() {
        dragged = null;
    }
}
