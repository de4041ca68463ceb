package backstep.ui.loss;

import backstep.diagram.plot.LossLayout;
import backstep.diagram.plot.LossLine;
import backstep.diagram.plot.LossPlot;
import backstep.diagram.plot.LossReading;
import backstep.diagram.plot.NamedLine;
import backstep.diagram.plot.Spacing;
import backstep.explain.inspection.Inspectable;
import backstep.explain.notation.Numbers;
import backstep.paint.Box;
import backstep.paint.Theme;
import backstep.paint.plot.LossPicture;
import backstep.timeline.loss.LossCurve;
import backstep.timeline.loss.LossPyramid;
import backstep.training.Setup;
import backstep.training.Snapshot;
import backstep.training.step.Phase;
import backstep.training.step.Position;
import backstep.training.step.Step;
import backstep.ui.kit.branch.BranchWords;
import backstep.ui.kit.branch.Branching;
import backstep.ui.kit.branch.Losses;
import backstep.ui.kit.branch.Overlay;
import backstep.ui.kit.model.Inspected;
import backstep.ui.kit.model.RunModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The global error over the whole run: as a picture and as text, by iteration or epoch, linear or logarithmic.
public final class LossViewModel {
    /// How far from a pointer a spike is still meant, in pixels.
    private static final double REACH = 2;
    private static final double DOT = 7;

    private final RunModel run;
    private final ObjectProperty<LossAxis> axis = new SimpleObjectProperty<>(LossAxis.ITERATION);
    private final ObjectProperty<Spacing> spacing = new SimpleObjectProperty<>(Spacing.LINEAR);
    private final ObjectProperty<@Nullable Double> pointer = new SimpleObjectProperty<>();
    private final DoubleProperty controls = new SimpleDoubleProperty();
    private final ObjectBinding<LossPicture> picture;
    private final ObservableValue<String> text;

    public LossViewModel(RunModel run) {
        this.run = run;
        this.picture = Bindings.createObjectBinding(
                this::picture,
                run.snapshotProperty(),
                run.lossesProperty(),
                run.notationProperty(),
                run.branches().allProperty(),
                axis,
                spacing,
                pointer,
                controls);
        this.text = picture.map(LossViewModel::text);
    }

    public ObservableValue<LossPicture> pictureProperty() {
        return picture;
    }

    public ObservableValue<Theme> themeProperty() {
        return run.themeProperty();
    }

    /// Where the run stands and its error there, how far it has come, and the last errors of training and of held-out
    /// data.
    public ObservableValue<String> textProperty() {
        return text;
    }

    /// Whether the curve goes by iteration or epoch.
    public ObjectProperty<LossAxis> axisProperty() {
        return axis;
    }

    /// How errors are spread upwards.
    public ObjectProperty<Spacing> spacingProperty() {
        return spacing;
    }

    /// How wide the controls over the picture are, so that its heading keeps clear of them.
    DoubleProperty controlsProperty() {
        return controls;
    }

    /// Reads the curve off at an `x` of a picture that fills `area`.
    void point(double x, Box area) {
        LossLayout layout = picture.get().layout(area, run.themeProperty().get());
        pointer.set(layout.reading(x).map(LossViewModel::middle).orElse(null));
    }

    /// Goes to the iteration, or the end of the epoch, at an `x` of a picture that fills `area`; with `near`, to a
    /// spike
    /// of the error close by.
    void seek(double x, Box area, boolean near) {
        place(x, area, near).ifPresent(run::seek);
    }

    /// Runs there as [#seek] goes there, and pauses on the way where a condition becomes true.
    void runTo(double x, Box area) {
        place(x, area, true).ifPresent(run::runTo);
    }

    private Optional<Position> place(double x, Box area, boolean near) {
        LossLayout layout = picture.get().layout(area, run.themeProperty().get());
        LossPyramid known = run.lossesProperty().get().whole();
        if (known.iterations() == 0) {
            return Optional.empty();
        }
        Setup setup = run.snapshot().setup();
        long iteration = counted(layout, x);
        if (picture.get().plot().byEpoch()) {
            iteration = setup.batches().lastIteration(iteration);
        } else if (near) {
            iteration = known.peak(counted(layout, x - REACH), counted(layout, x + REACH), iteration);
        }
        return Optional.of(setup.alike(run.snapshot().position(), Math.min(iteration, known.iterations())));
    }

    private static long counted(LossLayout layout, double x) {
        return Math.max(1, Math.round(layout.across().value(layout.frame().nearestX(x))));
    }

    /// Looks into the point of the curve nearest to an `x`; `inScene` turns places of the picture into those of the
    /// window.
    void inspect(double x, Box area, UnaryOperator<Box> inScene) {
        LossLayout layout = picture.get().layout(area, run.themeProperty().get());
        layout.reading(x).ifPresent(reading -> {
            Box place = new Box(reading.x() - DOT, reading.y() - DOT, 2 * DOT, 2 * DOT);
            run.inspectedProperty().set(new Inspected(curvePoint(layout.plot(), reading), inScene.apply(place)));
        });
    }

    private Inspectable.CurvePoint curvePoint(LossPlot plot, LossReading reading) {
        String unit = plot.byEpoch() ? "epoch" : "iteration";
        String name = reading.first() == reading.last()
                ? unit + " " + reading.last()
                : unit + "s " + reading.first() + " to " + reading.last();
        long iteration = plot.byEpoch() ? reading.last() * run.snapshot().batchesPerEpoch() : reading.last();
        LossLine line = plot.training();
        int point = (int) ((reading.first() - 1) / line.perPoint());
        double before = point == 0 ? Double.NaN : line.mean().get(point - 1);
        return new Inspectable.CurvePoint(
                name, iteration, reading.minimum(), reading.maximum(), reading.mean(), before);
    }

    void pointNowhere() {
        pointer.set(null);
    }

    private static double middle(LossReading reading) {
        return (reading.first() + reading.last()) / 2.0;
    }

    private LossPicture picture() {
        Phase phase = run.snapshot().step().map(Step::phase).orElse(Phase.FORWARD);
        return new LossPicture(
                plot(), phase, pointer.get(), run.notationProperty().get(), controls.get());
    }

    private LossPlot plot() {
        Snapshot snapshot = run.snapshot();
        Losses losses = run.lossesProperty().get();
        long perEpoch = snapshot.batchesPerEpoch();
        boolean byEpoch = axis.get() == LossAxis.EPOCH;
        double error = snapshot.globalError() == null
                ? Double.NaN
                : snapshot.globalError().error();
        return new LossPlot(
                line(byEpoch ? losses.epochs() : losses.iterations(), 1),
                line(losses.heldOut(), byEpoch ? 1 : perEpoch),
                others(losses, byEpoch),
                byEpoch,
                spacing.get(),
                byEpoch ? (double) snapshot.iteration() / perEpoch : snapshot.iteration(),
                byEpoch && perEpoch > 1 ? Double.NaN : error);
    }

    private List<NamedLine> others(Losses losses, boolean byEpoch) {
        Branching branches = run.branches().all();
        BranchWords words = new BranchWords(run.notationProperty().get());
        List<NamedLine> others = new ArrayList<>();
        for (Overlay overlay : losses.overlays()) {
            LossLine line = line(byEpoch ? overlay.epochs() : overlay.iterations(), 1);
            branches.line(overlay.branch())
                    .filter(branch -> !line.isEmpty())
                    .ifPresent(branch -> others.add(new NamedLine(words.name(branch), line)));
        }
        return others;
    }

    private static LossLine line(LossCurve curve, long stride) {
        return new LossLine(curve.length(), curve.perPoint(), stride, curve.minimum(), curve.maximum(), curve.mean());
    }

    private static String text(LossPicture picture) {
        LossPlot plot = picture.plot();
        Numbers numbers = picture.numbers();
        String unit = plot.byEpoch() ? "epoch " : "iteration ";
        String error = picture.notation().error().letter().text() + " = ";
        StringBuilder text = new StringBuilder(picture.heading());
        text.append("; at ").append(unit).append(numbers.text(plot.cursor()));
        if (!Double.isNaN(plot.error())) {
            text.append(", ").append(error).append(numbers.text(plot.error()));
        }
        if (!plot.training().isEmpty()) {
            text.append("; up to ").append(unit).append(plot.training().length());
            text.append(", ").append(error).append(numbers.text(last(plot.training())));
        }
        if (!plot.heldOut().isEmpty()) {
            text.append("; held out, ").append(error).append(numbers.text(last(plot.heldOut())));
        }
        return text.toString();
    }

    private static double last(LossLine line) {
        return line.mean().get(line.points() - 1);
    }
}
