package backstep.ui.study;

import backstep.diagram.plot.TrailLayout;
import backstep.diagram.plot.TrailMark;
import backstep.diagram.plot.TrailPlot;
import backstep.explain.EdgeRef;
import backstep.explain.Reading;
import backstep.nn.NetworkShape;
import backstep.paint.Box;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.study.TrailPicture;
import backstep.timeline.LargeUpdate;
import backstep.timeline.WeightTrail;
import backstep.training.LayerSnapshot;
import backstep.training.Setup;
import backstep.training.Snapshot;
import backstep.training.step.Position;
import backstep.training.step.Schedule;
import backstep.training.step.Step;
import backstep.ui.kit.backstage.Trail;
import backstep.ui.kit.model.Page;
import backstep.ui.kit.model.RunModel;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Why the weight under study got where it is: its way over the run with the largest updates, as a picture and as text;
/// looked for only while its page is in front.
public final class HistoryViewModel {
    /// How far from a mark a click still means it, in pixels at the desk.
    private static final double REACH = 9;

    private final RunModel run;
    private final DoubleProperty aside = new SimpleDoubleProperty();
    private final ObjectBinding<TrailPicture> picture;
    private final ObservableValue<String> text;
    private @Nullable EdgeRef studied;

    public HistoryViewModel(RunModel run) {
        this.run = run;
        picture = Bindings.createObjectBinding(
                this::draw,
                run.trails().knownProperty(),
                run.pageProperty(),
                run.snapshotProperty(),
                run.focusProperty(),
                run.notationProperty(),
                run.ahead().hiddenProperty(),
                aside);
        text = picture.map(HistoryViewModel::text);
        run.pageProperty().subscribe(() -> follow());
        run.focusProperty().subscribe(() -> follow());
        run.snapshotProperty().subscribe(() -> follow());
    }

    public ObservableObjectValue<TrailPicture> pictureProperty() {
        return picture;
    }

    /// How much of the picture's upper right corner is taken by something else.
    public DoubleProperty asideProperty() {
        return aside;
    }

    /// The question, the largest updates, and how far the run has been searched.
    public ObservableValue<String> textProperty() {
        return text;
    }

    public ObservableValue<Theme> themeProperty() {
        return run.themeProperty();
    }

    /// Goes to the step of an update.
    void follow(Position update) {
        run.seek(update);
    }

    /// Goes to the mark at a point of a picture that fills `area`, or to the update of the iteration there; whether
    /// the point was in the plot.
    boolean press(Surface surface, double x, double y, Box area) {
        Theme theme = run.themeProperty().get();
        TrailLayout layout = picture.get().layout(surface, area, theme);
        if (!layout.frame().grown(theme.size(REACH)).contains(x, y)) {
            return false;
        }
        long complete = run.lossesProperty().get().whole().iterations();
        long iteration = Math.min(layout.iteration(x), complete);
        Position there = iteration < 1 ? Position.START : update(iteration);
        run.seek(layout.mark(x, y, theme.size(REACH)).map(TrailMark::at).orElse(there));
        return true;
    }

    private void follow() {
        boolean front = run.pageProperty().get() == Page.HISTORY;
        studied = front ? weight() : null;
        run.trails().follow(studied);
    }

    /// The weight stays the same while the run moves and none is chosen.
    private EdgeRef weight() {
        EdgeRef kept = studied;
        if (kept != null && run.focusProperty().get() == null && fits(kept)) {
            return kept;
        }
        return EdgeRef.studied(
                run.snapshot(),
                run.focusProperty().get(),
                run.granularityProperty().get());
    }

    private boolean fits(EdgeRef weight) {
        NetworkShape shape = run.snapshot().shape();
        return weight.layer() <= shape.depth()
                && weight.unit() <= shape.units(weight.layer())
                && weight.from() <= shape.units(weight.layer() - 1);
    }

    private TrailPicture draw() {
        Snapshot snapshot = run.snapshot();
        Trail known = run.trails().knownProperty().get();
        EdgeRef weight = weight();
        Reading read = Reading.of(snapshot, run.notationProperty().get());
        WeightTrail way = known != null && known.weight().equals(weight) ? known.way() : WeightTrail.NONE;
        boolean complete = known != null && known.complete();
        TrailPlot plot = new TrailPlot(
                way.iterations(),
                way.values(),
                way.largest().stream().map(update -> mark(update, weight)).toList(),
                completeIterations(snapshot),
                value(snapshot, weight));
        return new TrailPicture(
                run.ahead().hiddenProperty().get() ? plot.upToCursor() : plot,
                "Why did " + read.edge(weight.layer(), weight.from(), weight.unit()) + " get here?",
                read.symbols()
                        .parameter(weight.layer(), weight.from(), weight.unit())
                        .text(),
                status(way, complete),
                snapshot.position(),
                run.notationProperty().get(),
                aside.get());
    }

    private TrailMark mark(LargeUpdate update, EdgeRef weight) {
        Setup setup = run.snapshot().setup();
        Schedule schedule = setup.schedule(update.iteration());
        int steps = schedule.indexOf(new Step.Update(weight.layer())) + 1;
        return new TrailMark(new Position(update.iteration(), steps, 0), update.delta(), update.value());
    }

    private Position update(long iteration) {
        Schedule schedule = run.snapshot().setup().schedule(iteration);
        int steps = schedule.indexOf(new Step.Update(weight().layer())) + 1;
        return new Position(iteration, steps, 0);
    }

    private static double completeIterations(Snapshot snapshot) {
        int size = snapshot.schedule().size();
        return snapshot.iteration() - 1 + (double) snapshot.position().steps() / size;
    }

    private static double value(Snapshot snapshot, EdgeRef weight) {
        LayerSnapshot layer = snapshot.layer(weight.layer());
        return Reading.entry(layer.parameters().weights(), layer.parameters().biases(), weight.from(), weight.unit());
    }

    private static String status(WeightTrail way, boolean complete) {
        if (way.complete() == 0) {
            return complete ? "The run has not updated it yet." : "";
        }
        if (!way.whole()) {
            return "Searched " + way.searched() + " of " + way.complete()
                    + " iterations: the stretches in which it changed most.";
        }
        return complete
                ? "All " + way.complete() + " iterations are searched."
                : "Searched " + way.searched() + " of " + way.complete() + " iterations so far.";
    }

    private static String text(TrailPicture picture) {
        StringBuilder text = new StringBuilder(picture.question());
        text.append(" It is ")
                .append(picture.notation().numbers().text(picture.plot().now()))
                .append(" now.");
        for (TrailMark mark : picture.plot().marks()) {
            text.append(" Iteration ").append(mark.at().iteration());
            text.append(": ")
                    .append(picture.notation().numbers().signed(mark.delta()))
                    .append('.');
        }
        return text.append(' ').append(picture.status()).toString().strip();
    }
}
