package backstep.ui.errors;

import backstep.diagram.plot.ErrorsRow;
import backstep.explain.Focus;
import backstep.explain.inspection.Inspectable;
import backstep.explain.notation.Numbers;
import backstep.paint.Box;
import backstep.paint.Theme;
import backstep.paint.panel.ErrorsPicture;
import backstep.training.GlobalError;
import backstep.training.Snapshot;
import backstep.ui.kit.model.Inspected;
import backstep.ui.kit.model.RunModel;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The local errors of the sample under study and the global error in all its forms: as a picture and as text.
public final class ErrorsViewModel {
    private static final int MOST_SPOKEN = 12;

    private final RunModel run;
    private final ObjectBinding<ErrorsPicture> picture;
    private final ObservableValue<String> text;
    private final ObjectProperty<@Nullable Integer> pointed = new SimpleObjectProperty<>();
    private final ObservableValue<String> reading;

    public ErrorsViewModel(RunModel run) {
        this.run = run;
        this.picture = Bindings.createObjectBinding(
                () -> new ErrorsPicture(run.snapshot(), run.notationProperty().get()),
                run.snapshotProperty(),
                run.notationProperty());
        this.text = picture.map(ErrorsViewModel::text);
        this.reading = Bindings.createStringBinding(this::reading, picture, pointed);
    }

    public ObservableValue<ErrorsPicture> pictureProperty() {
        return picture;
    }

    public ObservableValue<Theme> themeProperty() {
        return run.themeProperty();
    }

    /// Each output with y′, t and y′ − t, then the global error and SSE, MSE and RMS, as far as they are computed.
    public ObservableValue<String> textProperty() {
        return text;
    }

    /// The output under the mouse with all its digits; empty where there is none.
    public ObservableValue<String> readingProperty() {
        return reading;
    }

    /// Tells where the mouse is on a picture that fills `area`.
    void point(double x, double y, Box area) {
        pointed.set(hit(x, y, area).map(ErrorsRow::unit).orElse(null));
    }

    void pointNowhere() {
        pointed.set(null);
    }

    /// Looks into an error at a place of the window; the output of a local one is taken under study.
    void choose(Inspectable what, Box place) {
        if (what instanceof Inspectable.LocalError(int sample, int unit)) {
            run.focusProperty().set(Focus.neuron(run.snapshot().shape().depth(), unit));
        }
        run.inspectedProperty().set(new Inspected(what, place));
    }

    private Optional<ErrorsRow> hit(double x, double y, Box area) {
        return picture.get().table(area, run.themeProperty().get()).hit(x, y);
    }

    private static String text(ErrorsPicture picture) {
        Snapshot snapshot = picture.snapshot();
        StringBuilder text = new StringBuilder(picture.heading());
        text.append(", sample ").append(snapshot.sample()).append(" of ").append(snapshot.samples());
        for (int unit = 1; unit <= Math.min(MOST_SPOKEN, snapshot.shape().outputs()); unit++) {
            text.append("; ").append(line(picture, unit, ", ", picture.numbers()::text, picture.numbers()::signed));
        }
        text.append(picture.running().isEmpty() ? "" : "; " + picture.running());
        GlobalError error = snapshot.globalError();
        if (error != null) {
            Numbers numbers = picture.numbers();
            text.append("; trained ").append(picture.trainedName());
            text.append(" = ").append(numbers.text(error.error()));
            text.append(", SSE = ").append(numbers.text(error.sse()));
            text.append(", MSE = ").append(numbers.text(error.mse()));
            text.append(", RMS = ").append(numbers.text(error.rms()));
        }
        return text.toString();
    }

    private String reading() {
        Integer unit = pointed.get();
        return unit != null && unit <= picture.get().snapshot().shape().outputs()
                ? line(picture.get(), unit, "\n", Numbers::exact, Numbers::exact)
                : "";
    }

    private static String line(ErrorsPicture picture, int unit, String between, Digits digits, Digits signed) {
        Snapshot snapshot = picture.snapshot();
        String y = picture.notation().output().last().text();
        double output = snapshot.outputs().get(snapshot.sample() - 1, unit - 1);
        double error = snapshot.localError().get(unit - 1);
        String text = "output " + picture.name(unit)
                + (Double.isNaN(output) ? "" : between + y + " = " + digits.text(output))
                + between + "t = " + digits.text(snapshot.target().get(unit - 1));
        return Double.isNaN(error) ? text : text + between + y + " − t = " + signed.text(error);
    }

    private interface Digits {
        String text(double value);
    }
}
