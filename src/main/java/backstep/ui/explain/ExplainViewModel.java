package backstep.ui.explain;

import backstep.explain.Explanation;
import backstep.paint.Linked;
import backstep.paint.Theme;
import backstep.paint.panel.NowPicture;
import backstep.training.step.Position;
import backstep.ui.kit.model.RunModel;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;

/// What the last step computed, as a picture and as text.
public final class ExplainViewModel {
    private final RunModel run;
    private final DoubleProperty aside = new SimpleDoubleProperty();
    private final ObjectBinding<Linked> picture;
    private final ObservableValue<String> text;

    public ExplainViewModel(RunModel run) {
        this.run = run;
        picture = Bindings.createObjectBinding(
                () -> new NowPicture(run.explanationProperty().get(), aside.get()), run.explanationProperty(), aside);
        text = run.explanationProperty().map(Explanation::text);
    }

    public ObservableValue<Linked> pictureProperty() {
        return picture;
    }

    /// How much of the picture's upper right corner is taken by something else.
    public DoubleProperty asideProperty() {
        return aside;
    }

    /// The phase, the sentence, and the formulas with their numbers in plain text.
    public ObservableValue<String> textProperty() {
        return text;
    }

    public ObservableValue<Theme> themeProperty() {
        return run.themeProperty();
    }

    /// Goes to the step that a factor came from.
    void follow(Position origin) {
        run.seek(origin);
    }
}
