package backstep.ui.network;

import backstep.diagram.ColorBy;
import backstep.diagram.NetworkForm;
import backstep.diagram.matrix.CellWalk;
import backstep.diagram.network.Area;
import backstep.diagram.network.Hit;
import backstep.diagram.network.Plan;
import backstep.diagram.network.Walk;
import backstep.explain.Explainer;
import backstep.explain.Explanation;
import backstep.explain.Focus;
import backstep.explain.callout.CallOut;
import backstep.explain.callout.CallOutWords;
import backstep.explain.inspection.Inspectable;
import backstep.nn.NetworkShape;
import backstep.paint.Box;
import backstep.paint.Spot;
import backstep.paint.Theme;
import backstep.paint.callout.CallOutMarks;
import backstep.paint.matrix.MatrixPicture;
import backstep.paint.network.Depiction;
import backstep.paint.network.NetworkPicture;
import backstep.paint.quantity.Hover;
import backstep.training.ParameterEdit;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.ui.kit.model.Inspected;
import backstep.ui.kit.model.RunModel;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The network at the cursor: as a picture, as text, and what the mouse and the keyboard find in it.
public final class NetworkViewModel {
    /// How far beside an edge its whole arithmetic keeps.
    private static final double NEAR = 8;

    private final RunModel run;
    private final ObjectProperty<Hover> hover = new SimpleObjectProperty<>(Hover.NONE);
    private final ObjectProperty<NetworkForm> form = new SimpleObjectProperty<>(NetworkForm.GRAPH);
    private final ObjectBinding<NetworkPicture> picture;
    private final ObjectBinding<Depiction> depiction;
    private final ObjectBinding<String> callOuts;
    private final ObservableValue<String> text;

    public NetworkViewModel(RunModel run) {
        this.run = run;
        this.picture = Bindings.createObjectBinding(
                this::draw,
                run.snapshotProperty(),
                run.explanationProperty(),
                run.colorByProperty(),
                run.focusProperty(),
                run.notationProperty(),
                run.motion().spreadProperty(),
                run.callOutsProperty(),
                hover);
        this.depiction = Bindings.createObjectBinding(this::depict, picture, form);
        this.callOuts = Bindings.createObjectBinding(
                () -> String.join("\n", words().sentences()),
                run.callOutsProperty(),
                run.snapshotProperty(),
                run.notationProperty());
        this.text = Bindings.createObjectBinding(this::describe, run.explanationProperty(), callOuts, form);
        run.snapshotProperty().map(snapshot -> NetworkForm.of(snapshot.shape())).subscribe(form::set);
        form.subscribe(this::pointNowhere);
    }

    /// What there is to see, in whichever form.
    public ObservableObjectValue<NetworkPicture> pictureProperty() {
        return picture;
    }

    /// The picture of it in the form that is chosen.
    public ObservableObjectValue<Depiction> depictionProperty() {
        return depiction;
    }

    /// Graph or matrix: what suits the network, until the other is chosen; a choice stays while the same form suits.
    public ObjectProperty<NetworkForm> formProperty() {
        return form;
    }

    /// Takes the other form.
    public void turn() {
        form.set(form.get().other());
    }

    public ObservableValue<Theme> themeProperty() {
        return run.themeProperty();
    }

    public ObjectProperty<ColorBy> colorByProperty() {
        return run.colorByProperty();
    }

    /// What the picture shows, for those who hear it.
    public ObservableValue<String> textProperty() {
        return text;
    }

    /// What is noteworthy at the step, a sentence a line.
    ObservableValue<String> callOutsProperty() {
        return callOuts;
    }

    /// The room of the line of call-outs in a picture that fills `area`.
    Box callOutLine(Box area) {
        Area line = CallOutMarks.line(plan(area));
        return new Box(line.x(), line.y(), line.width(), line.height());
    }

    /// What the last step did; the glow spreads anew when it changes.
    ObservableObjectValue<Snapshot> stepProperty() {
        return run.snapshotProperty();
    }

    /// How far the glow has spread, 0 to 1.
    DoubleProperty progressProperty() {
        return run.motion().spreadProperty();
    }

    ObservableBooleanValue reducedMotionProperty() {
        return run.motion().reducedProperty();
    }

    /// Tells where the mouse is on a picture that fills `area`; whether there is something.
    boolean point(double x, double y, Box area) {
        Hit hit = hit(x, y, area);
        boolean there = !hit.equals(Hit.NONE);
        hover.set(there ? new Hover(hit, x, y) : Hover.NONE);
        return there || bar(x, y, area).isPresent();
    }

    /// The bar of a layer's gradient at a point.
    private Optional<Spot> bar(double x, double y, Box area) {
        return CallOutMarks.bars(plan(area), words()).stream()
                .filter(spot -> spot.box().contains(x, y))
                .findFirst();
    }

    /// Looks into what the gravest call-out is about, beside their line.
    void inspectCallOut(Box area, UnaryOperator<Box> inScene) {
        run.callOutsProperty().get().stream().findFirst().ifPresent(callOut -> {
            Inspectable what = switch (callOut) {
                case CallOut.Dead dead -> new Inspectable.Neuron(dead.layer(), dead.unit());
                case CallOut.Saturated saturated -> new Inspectable.Neuron(saturated.layer(), saturated.unit());
                case CallOut.Explodes e -> new Inspectable.LayerGradient(1);
                case CallOut.Vanishes v -> new Inspectable.LayerGradient(1);
                case CallOut.RateTooHigh r -> new Inspectable.GlobalError();
                case CallOut.ErrorRises e -> new Inspectable.GlobalError();
            };
            Box line = callOutLine(area);
            run.inspectedProperty().set(new Inspected(what, inScene.apply(line.left(2 * NEAR))));
        });
    }

    void pointNowhere() {
        hover.set(Hover.NONE);
    }

    /// Takes what is at a point under study; nothing there ends the study.
    void choose(double x, double y, Box area) {
        if (bar(x, y, area).isPresent()) {
            return;
        }
        run.focusProperty().set(focus(hit(x, y, area)));
    }

    /// Looks into what is at a point, or no longer into anything; `inScene` turns places of the picture into those of
    /// the window.
    void inspectAt(double x, double y, Box area, UnaryOperator<Box> inScene) {
        Optional<Spot> bar = bar(x, y, area);
        if (bar.isPresent()) {
            run.inspectedProperty()
                    .set(new Inspected(bar.get().what(), inScene.apply(bar.get().box())));
            return;
        }
        switch (hit(x, y, area)) {
            case Hit.Nothing nothing -> run.inspectedProperty().set(null);
            case Hit.Unit unit -> inspect(area, inScene);
            case Hit.Edge edge -> inspect(edge, new Box(x - NEAR, y - NEAR, 2 * NEAR, 2 * NEAR), inScene);
        }
    }

    /// Looks into what is under study, else into what the last step computed.
    void inspect(Box area, UnaryOperator<Box> inScene) {
        Hit chosen = hit(run.focusProperty().get());
        if (chosen.equals(Hit.NONE)) {
            Granularity granularity = run.granularityProperty().get();
            Inspectable.of(run.snapshot(), null, granularity).ifPresent(what -> {
                Area beside = plan(area).around(hit(Explainer.subject(run.snapshot(), null, granularity)));
                Box place = new Box(beside.x(), beside.y(), beside.width(), beside.height());
                run.inspectedProperty().set(new Inspected(what, inScene.apply(place)));
            });
            return;
        }
        Area place = plan(area).around(chosen);
        inspect(chosen, new Box(place.x(), place.y(), place.width(), place.height()), inScene);
    }

    private void inspect(Hit hit, Box place, UnaryOperator<Box> inScene) {
        Focus chosen = focus(hit);
        if (chosen != null) {
            pointNowhere();
            run.inspectedProperty().set(new Inspected(Inspectable.of(chosen), inScene.apply(place)));
        }
    }

    /// Where a weight or bias lies in a picture that fills `area`.
    Area place(ParameterEdit of, Box area) {
        Hit hit = new Hit.Edge(of.layer(), of.from(), of.unit());
        return plan(area).around(hit);
    }

    /// Takes under study what lies beside it in a direction, and reads it out.
    void walk(Walk.Direction direction, Box area) {
        Hit from = hit(run.focusProperty().get());
        NetworkShape shape = run.snapshot().shape();
        Hit next = form.get() == NetworkForm.MATRIX
                ? new CellWalk(shape).step(from, direction)
                : new Walk(shape).step(from, direction);
        Area place = plan(area).around(next);
        run.focusProperty().set(focus(next));
        hover.set(new Hover(next, place.centreX(), place.bottom()));
    }

    /// Ends the study.
    void leave() {
        run.focusProperty().set(null);
        pointNowhere();
    }

    private static @Nullable Focus focus(Hit hit) {
        return switch (hit) {
            case Hit.Unit(int layer, int unit) -> Focus.neuron(layer, unit);
            case Hit.Edge edge when edge.isBias() -> Focus.bias(edge.layer(), edge.unit());
            case Hit.Edge(int layer, int from, int unit) -> Focus.edge(layer, from, unit);
            case Hit.Nothing() -> null;
        };
    }

    private static Hit hit(@Nullable Focus focus) {
        if (focus == null) {
            return Hit.NONE;
        }
        return focus.isNeuron()
                ? new Hit.Unit(focus.layer(), focus.unit())
                : new Hit.Edge(focus.layer(), Math.max(0, focus.from()), focus.unit());
    }

    private Hit hit(double x, double y, Box area) {
        return depiction.get().hit(x, y, area, run.themeProperty().get());
    }

    private Plan plan(Box area) {
        return depiction.get().plan(area, run.themeProperty().get());
    }

    private Depiction depict() {
        return form.get() == NetworkForm.MATRIX ? new MatrixPicture(picture.get()) : picture.get();
    }

    private NetworkPicture draw() {
        Explanation explanation = run.explanationProperty().get();
        return new NetworkPicture(
                run.snapshot(),
                run.colorByProperty().get(),
                explanation.highlight(),
                run.focusProperty().get(),
                run.motion().spreadProperty().get(),
                hover.get(),
                run.notationProperty().get(),
                run.callOutsProperty().get());
    }

    private CallOutWords words() {
        return new CallOutWords(
                run.snapshot(),
                run.callOutsProperty().get(),
                run.notationProperty().get());
    }

    private String describe() {
        Explanation explanation = run.explanationProperty().get();
        String noteworthy = callOuts.get().replace('\n', ' ');
        return (form.get() == NetworkForm.MATRIX ? "The network as matrices. " : "The network. ") + explanation.title()
                + ". " + explanation.sentence() + (noteworthy.isEmpty() ? "" : " " + noteworthy);
    }
}
