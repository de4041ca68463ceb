package backstep.ui.activation;

import backstep.diagram.plot.ActivationCurve;
import backstep.diagram.plot.Dot;
import backstep.explain.Focus;
import backstep.explain.inspection.Inspectable;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.paint.Box;
import backstep.paint.Theme;
import backstep.paint.plot.ActivationPicture;
import backstep.paint.plot.LayerStudy;
import backstep.training.LayerSnapshot;
import backstep.ui.kit.model.Inspected;
import backstep.ui.kit.model.RunModel;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The activation of the layer under study: as a picture, as text, and neuron by neuron under the mouse.
public final class ActivationViewModel {
    private static final int MOST_SPOKEN = 12;
    private static final double DOT = 7;

    private final RunModel run;
    private final ObjectBinding<ActivationPicture> still;
    private final ObjectProperty<ActivationPicture> picture;
    private final ObservableValue<String> text;
    private final ObjectProperty<@Nullable Integer> pointed = new SimpleObjectProperty<>();
    private final ObservableValue<String> reading;

    public ActivationViewModel(RunModel run) {
        this.run = run;
        this.still = Bindings.createObjectBinding(
                () -> new ActivationPicture(
                        run.snapshot(),
                        run.focusProperty().get(),
                        run.notationProperty().get(),
                        run.granularityProperty().get()),
                run.snapshotProperty(),
                run.focusProperty(),
                run.notationProperty(),
                run.granularityProperty());
        this.picture = new SimpleObjectProperty<>(still.get());
        still.subscribe(this::show);
        run.motion().spreadProperty().subscribe(this::move);
        this.text = still.map(ActivationViewModel::text);
        this.reading = Bindings.createStringBinding(this::reading, picture, pointed);
    }

    private void show(ActivationPicture next) {
        picture.set(next.moves() ? next.at(run.motion().spreadProperty().get()) : next);
    }

    private void move() {
        if (still.get().moves()) {
            show(still.get());
        }
    }

    public ObservableValue<ActivationPicture> pictureProperty() {
        return picture;
    }

    public ObservableValue<Theme> themeProperty() {
        return run.themeProperty();
    }

    /// Every neuron of the layer with θ, y and the slope there, as far as they are computed.
    public ObservableValue<String> textProperty() {
        return text;
    }

    /// The neuron under the mouse with all its digits; empty where there is none.
    public ObservableValue<String> readingProperty() {
        return reading;
    }

    /// Tells where the mouse is on a picture that fills `area`.
    void point(double x, double y, Box area) {
        pointed.set(hit(x, y, area).map(Dot::unit).orElse(null));
    }

    void pointNowhere() {
        pointed.set(null);
    }

    /// Takes the neuron at a point under study and looks into it, if there is one; `inScene` turns places of the
    /// picture into those of the window.
    void choose(double x, double y, Box area, UnaryOperator<Box> inScene) {
        hit(x, y, area).ifPresent(dot -> {
            Focus neuron = Focus.neuron(picture.get().study().layer(), dot.unit());
            run.focusProperty().set(neuron);
            Box place = new Box(dot.x() - DOT, dot.y() - DOT, 2 * DOT, 2 * DOT);
            run.inspectedProperty().set(new Inspected(Inspectable.of(neuron), inScene.apply(place)));
        });
    }

    private Optional<Dot> hit(double x, double y, Box area) {
        return picture.get().layout(area, run.themeProperty().get()).hit(x, y);
    }

    private static String text(ActivationPicture picture) {
        LayerSnapshot layer = picture.study().values();
        StringJoiner text = new StringJoiner("; ", picture.heading() + ": ", "");
        text.setEmptyValue(picture.heading() + ": nothing is computed yet");
        for (int unit = 1; unit <= Math.min(MOST_SPOKEN, layer.units()); unit++) {
            if (!Double.isNaN(layer.outputs().get(unit - 1))) {
                text.add("neuron " + unit + ", " + line(picture, unit, ", ", picture.numbers()::text));
            }
        }
        return text.toString();
    }

    private String reading() {
        Integer unit = pointed.get();
        LayerStudy study = picture.get().study();
        boolean there = unit != null && unit <= study.values().units();
        return there && !Double.isNaN(study.values().outputs().get(unit - 1))
                ? "neuron " + unit + "\n" + line(picture.get(), unit, "\n", Numbers::exact)
                : "";
    }

    private static String line(ActivationPicture picture, int unit, String between, Digits digits) {
        LayerStudy study = picture.study();
        Notation notation = picture.notation();
        double logit = study.values().logits().get(unit - 1);
        double output = study.values().outputs().get(unit - 1);
        String text = notation.logit().letter().text() + " = " + digits.text(logit) + between
                + study.letter(notation).text() + " = " + digits.text(output);
        if (study.activation().wholeLayer()) {
            return text;
        }
        double slope = new ActivationCurve(study.activation(), logit, logit).slope(logit);
        return text + between + "slope = " + digits.text(slope);
    }

    private interface Digits {
        String text(double value);
    }
}
