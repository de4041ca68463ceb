package backstep.ui.timeline;

import backstep.diagram.timeline.RunLayout;
import backstep.diagram.timeline.RunWindow;
import backstep.diagram.timeline.Silhouette;
import backstep.explain.inspection.Inspectable;
import backstep.paint.Box;
import backstep.paint.Theme;
import backstep.paint.panel.RunPicture;
import backstep.timeline.loss.LossCurve;
import backstep.timeline.loss.LossPyramid;
import backstep.training.Setup;
import backstep.training.step.Position;
import backstep.training.step.Schedule;
import backstep.ui.kit.model.RunModel;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The row of the whole run: what of it is in sight, and what a hand does with it.
final class RunRow {
    /// About as many points as the row has pixels.
    private static final int POINTS = 1500;

    private static final double NOTCH = 1.3;

    /// How far from a pointer a spike is still meant, in pixels.
    private static final double REACH = 1.5;

    private final RunModel run;
    private final ObjectProperty<@Nullable RunWindow> zoom = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Long> pointer = new SimpleObjectProperty<>();
    private final ObjectBinding<RunPicture> picture;
    private @Nullable Grip grip;
    private @Nullable Sight sight;

    /// What a hand took hold of.
    ///
    /// @param base where the run stood
    /// @param perPixel how far a pixel pans, in iterations; 0 where the hand does not pan but seeks
    private record Grip(RunLayout layout, Position base, double x, double perPixel) {}

    /// Errors that are made anew only where they have changed.
    private record Sight(LossPyramid whole, RunWindow window, Silhouette errors) {}

    RunRow(RunModel run) {
        this.run = run;
        this.picture = Bindings.createObjectBinding(
                this::picture, run.snapshotProperty(), run.lossesProperty(), run.endProperty(), zoom, pointer);
        run.snapshotProperty().subscribe(this::follow);
    }

    ObservableValue<RunPicture> pictureProperty() {
        return picture;
    }

    /// What is in sight, null where it is the whole run.
    @Nullable
    RunWindow zoom() {
        return zoom.get();
    }

    /// The iteration that is pointed at, null where none is.
    @Nullable
    Long pointed() {
        return pointer.get();
    }

    /// The error of the iteration that is pointed at, to be looked into; empty where none is known.
    Optional<Inspectable> error() {
        Long iteration = pointer.get();
        LossPyramid known = run.lossesProperty().get().whole();
        if (iteration == null || iteration > known.iterations()) {
            return Optional.empty();
        }
        LossCurve here = known.curve(iteration, iteration, 1);
        double before = iteration == 1
                ? Double.NaN
                : known.curve(iteration - 1, iteration - 1, 1).mean().get(0);
        long first = here.before() + 1;
        long last = here.before() + here.length();
        String name = first == last ? "iteration " + first : "iterations " + first + " to " + last;
        return Optional.of(new Inspectable.CurvePoint(
                name,
                iteration,
                here.minimum().get(0),
                here.maximum().get(0),
                here.mean().get(0),
                before));
    }

    /// Takes hold at a point of a row that fills `area`: of the run, which goes there, or, to pan, of its part in
    /// sight.
    void press(double x, double y, Box area, boolean panning) {
        Theme theme = run.themeProperty().get();
        RunPicture shown = picture.get();
        RunLayout layout = shown.layout(area, theme);
        Optional<Box> bar =
                shown.bar(area, theme).filter(box -> box.inset(0, -2, -6, -2).contains(x, y));
        double perPixel =
                bar.isPresent() ? shown.whole().length() / layout.frame().width() : panning ? -layout.perPixel() : 0;
        grip = new Grip(layout, run.snapshot().position(), x, perPixel);
        if (perPixel == 0) {
            long iteration = layout.iteration(x);
            LossPyramid known = run.lossesProperty().get().whole();
            seek(known.peak(layout.iteration(x - REACH), layout.iteration(x + REACH), iteration), grip);
        }
    }

    void drag(double x) {
        Grip held = grip;
        if (held != null && held.perPixel() == 0) {
            seek(held.layout().iteration(x), held);
        } else if (held != null) {
            show(held.layout().window().panned((x - held.x()) * held.perPixel(), whole()));
        }
    }

    void release() {
        grip = null;
    }

    /// Zooms about an x of a row that fills `area`, in with positive notches of a wheel.
    void zoom(double x, double notches, Box area) {
        RunLayout layout = picture.get().layout(area, run.themeProperty().get());
        show(layout.window().zoomed(Math.pow(NOTCH, notches), layout.place(x), whole()));
        point(x, area);
    }

    /// Moves what is in sight by so many pixels of a row that fills `area`.
    void pan(double pixels, Box area) {
        RunLayout layout = picture.get().layout(area, run.themeProperty().get());
        show(layout.window().panned(pixels * layout.perPixel(), whole()));
    }

    void showAll() {
        zoom.set(null);
    }

    /// Points at an x of a row that fills `area`.
    void point(double x, Box area) {
        long iteration = picture.get().layout(area, run.themeProperty().get()).iteration(x);
        boolean there = iteration >= 1 && iteration <= run.endProperty().get().iteration();
        pointer.set(there ? iteration : null);
    }

    void pointNowhere() {
        pointer.set(null);
    }

    /// The iteration at an x of a row that fills `area`, whether the run has come to it or not.
    long iteration(double x, Box area) {
        return Math.max(1, picture.get().layout(area, run.themeProperty().get()).iteration(x));
    }

    /// The place like the cursor's in an iteration, whether the run has come to it or not.
    Position place(long iteration) {
        return run.snapshot().setup().alike(run.snapshot().position(), iteration);
    }

    private void seek(long iteration, Grip held) {
        run.seek(place(iteration, held.base()));
    }

    private Position place(long iteration, Position like) {
        Position end = run.endProperty().get();
        Position place = iteration < 1
                ? Position.START
                : run.snapshot().setup().alike(like, Math.min(iteration, end.iteration()));
        return place.compareTo(end) > 0 ? end : place;
    }

    private void show(RunWindow window) {
        zoom.set(window.covers(whole()) ? null : window);
    }

    /// Keeps in sight where the run stands as it moves.
    private void follow() {
        RunWindow window = zoom.get();
        if (window != null && grip == null) {
            show(window.showing(complete(run.snapshot().position()), whole()));
        }
    }

    private RunWindow whole() {
        return RunWindow.whole(Math.ceil(complete(run.endProperty().get())));
    }

    private RunPicture picture() {
        RunWindow whole = whole();
        RunWindow zoomed = zoom.get();
        RunWindow window = zoomed == null ? whole : zoomed.panned(0, whole);
        return new RunPicture(
                errors(run.lossesProperty().get().whole(), window),
                window,
                whole,
                complete(run.snapshot().position()),
                pointer.get(),
                run.snapshot().batchesPerEpoch());
    }

    private Silhouette errors(LossPyramid whole, RunWindow window) {
        Sight known = sight;
        if (known == null || known.whole() != whole || !known.window().equals(window)) {
            LossCurve curve = whole.curve((long) window.from() + 1, (long) Math.ceil(window.to()), POINTS);
            Silhouette errors =
                    new Silhouette(curve.before(), curve.length(), curve.perPoint(), curve.maximum(), curve.mean());
            known = new Sight(whole, window, errors);
            sight = known;
        }
        return known.errors();
    }

    /// How many iterations are complete at a position, with the part that is done of the one under way.
    private double complete(Position position) {
        Setup setup = run.snapshot().setup();
        Schedule schedule = setup.schedule(position.iteration());
        double within = position.units() > 0 ? (double) position.units() / schedule.units(position.steps()) : 0;
        return position.iteration() - 1 + (position.steps() + within) / schedule.size();
    }
}
