package backstep.ui.timeline;

import backstep.diagram.timeline.RunWindow;
import backstep.explain.inspection.Inspectable;
import backstep.explain.notation.Notation;
import backstep.paint.Box;
import backstep.paint.Theme;
import backstep.paint.panel.StepWords;
import backstep.paint.panel.StripPicture;
import backstep.paint.panel.TimelinePicture;
import backstep.timeline.loss.LossCurve;
import backstep.training.step.Position;
import backstep.ui.kit.model.Inspected;
import backstep.ui.kit.model.RunModel;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The run and this iteration's steps, and where the run stands in them: as a picture, as text, and to be dragged
/// along.
public final class TimelineViewModel {
    /// How far beside a point its whole arithmetic keeps.
    private static final double NEAR = 8;

    private final RunModel run;
    private final RunRow row;
    private final ObjectBinding<TimelinePicture> picture;
    private final ObservableValue<String> text;
    private @Nullable StripPicture dragged;
    private @Nullable Position sought;
    private @Nullable Position awaited;
    private @Nullable Box awaitedPlace;

    public TimelineViewModel(RunModel run) {
        this(run, new SimpleStringProperty(""));
    }

    /// @param pause why the run pauses where it stands, in one sentence; empty where it is for no condition
    public TimelineViewModel(RunModel run, ObservableValue<String> pause) {
        this.run = run;
        this.row = new RunRow(run);
        this.picture = Bindings.createObjectBinding(
                () -> new TimelinePicture(
                        new StripPicture(
                                run.snapshot(),
                                run.granularityProperty().get(),
                                run.notationProperty().get(),
                                pause.getValue(),
                                pointed()),
                        row.pictureProperty().getValue()),
                run.snapshotProperty(),
                run.granularityProperty(),
                run.notationProperty(),
                pause,
                row.pictureProperty());
        this.text = picture.map(this::text);
        run.snapshotProperty().subscribe(this::arrive);
    }

    public ObservableValue<TimelinePicture> pictureProperty() {
        return picture;
    }

    public ObservableValue<Theme> themeProperty() {
        return run.themeProperty();
    }

    /// Epoch, iteration, sample, phase and step, how many of the iteration's steps are done, and how far the run goes.
    public ObservableValue<String> textProperty() {
        return text;
    }

    /// Goes to the step, or the iteration, at a point of a picture that fills `area`, and begins to drag; with
    /// `panning` takes hold of the part of the run that is in sight instead.
    void press(double x, double y, Box area, boolean panning) {
        release();
        Box above = runArea(area);
        if (y <= above.bottom()) {
            row.press(x, y, above, panning);
        } else {
            dragged = picture.get().strip();
            sought = null;
            drag(x, area);
        }
    }

    /// Runs to the step, or to a like place in the iteration, at a point of a picture that fills `area`, and pauses on
    /// the way where a condition becomes true.
    void runTo(double x, double y, Box area) {
        Box above = runArea(area);
        StripPicture strip = picture.get().strip();
        run.runTo(
                y <= above.bottom()
                        ? row.place(row.iteration(x, above))
                        : strip.layout(area, run.themeProperty().get())
                                .hit(x, strip.snapshot().iteration()));
    }

    /// What can be done with the iteration at a point of the run's row; empty where the point is on the steps.
    ///
    /// @param reached whether the run has come to it
    /// @param zoomed whether a part of the run is out of sight
    record Spot(long iteration, boolean reached, boolean zoomed) {}

    Optional<Spot> spot(double x, double y, Box area) {
        Box above = runArea(area);
        if (y > above.bottom()) {
            return Optional.empty();
        }
        long iteration = row.iteration(x, above);
        boolean reached = iteration <= run.endProperty().get().iteration();
        return Optional.of(new Spot(iteration, reached, row.zoom() != null));
    }

    void go(Spot spot) {
        run.seek(row.place(spot.iteration()));
    }

    void runTo(Spot spot) {
        run.runTo(row.place(spot.iteration()));
    }

    void showAll() {
        row.showAll();
    }

    /// Goes to the step at a point and looks into what it computed; on the row of the run, looks into the error of the
    /// iteration there. `inScene` turns places of the picture into those of the window.
    void inspect(double x, double y, Box area, UnaryOperator<Box> inScene) {
        release();
        Box place = inScene.apply(new Box(x - NEAR, y - NEAR, 2 * NEAR, 2 * NEAR));
        Box above = runArea(area);
        if (y <= above.bottom()) {
            row.point(x, above);
            row.error().ifPresent(what -> run.inspectedProperty().set(new Inspected(what, place)));
            return;
        }
        StripPicture strip = picture.get().strip();
        Position target = strip.layout(area, run.themeProperty().get())
                .hit(x, strip.snapshot().iteration());
        awaited = target;
        awaitedPlace = place;
        if (run.snapshot().position().equals(target)) {
            arrive();
        } else {
            run.seek(target);
        }
    }

    private void arrive() {
        Position there = awaited;
        Box place = awaitedPlace;
        if (place != null && run.snapshot().position().equals(there)) {
            awaited = null;
            awaitedPlace = null;
            Inspectable.of(
                            run.snapshot(),
                            run.focusProperty().get(),
                            run.granularityProperty().get())
                    .ifPresent(what -> run.inspectedProperty().set(new Inspected(what, place)));
        }
    }

    /// Goes to the step at `x` of the iteration that dragging began in, though the run may stand at the end of the
    /// one before by now; or to the iteration.
    void drag(double x, Box area) {
        row.drag(x);
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
        row.release();
    }

    /// Says what is under the mouse.
    void point(double x, double y, Box area) {
        Box above = runArea(area);
        if (above.contains(x, y)) {
            row.point(x, above);
        } else {
            row.pointNowhere();
        }
    }

    void pointNowhere() {
        row.pointNowhere();
    }

    /// Zooms the run about `x`, in with positive notches of a wheel.
    void zoom(double x, double notches, Box area) {
        row.zoom(x, notches, runArea(area));
    }

    /// Moves what is in sight of the run by so many pixels.
    void pan(double pixels, Box area) {
        row.pan(pixels, runArea(area));
    }

    /// Shows the whole run, where the double click was on it.
    void doublePress(double y, Box area) {
        if (y <= runArea(area).bottom()) {
            row.showAll();
        }
    }

    private Box runArea(Box area) {
        return picture.get().runArea(area, run.themeProperty().get());
    }

    /// The iteration that is pointed at, its epoch and its error as far as one is known; empty where none is.
    private String pointed() {
        Long iteration = row.pointed();
        if (iteration == null) {
            return "";
        }
        String place = "iteration " + iteration + " · epoch "
                + run.snapshot().setup().batches().epoch(iteration);
        LossCurve error = run.lossesProperty().get().whole().curve(iteration, iteration, 1);
        if (error.points() == 0) {
            return place;
        }
        Notation notation = run.notationProperty().get();
        String sign = error.length() == 1 ? " = " : " ≈ ";
        return place + " · " + notation.error().letter().text() + sign
                + notation.numbers().text(error.mean().get(0));
    }

    private String text(TimelinePicture shown) {
        StripPicture strip = shown.strip();
        StringBuilder text = new StringBuilder(StepWords.place(strip.snapshot(), strip.granularity()));
        text.append("; ").append(strip.count());
        if (!strip.pause().isEmpty()) {
            text.append("; paused: ").append(strip.pause());
        }
        long end = run.endProperty().get().iteration();
        if (end > strip.snapshot().iteration()) {
            text.append("; the run goes on to iteration ").append(end);
        }
        RunWindow window = row.zoom();
        if (window != null) {
            text.append("; in sight are iterations ").append((long) window.from() + 1);
            text.append(" to ").append((long) Math.ceil(window.to()));
        }
        return text.toString();
    }
}
