package backstep.ui.explain;

import backstep.explain.Explanation;
import backstep.paint.Painting;
import backstep.paint.Theme;
import backstep.paint.panel.NowPicture;
import backstep.ui.kit.RunModel;
import javafx.beans.value.ObservableValue;

/// What the last step computed, as a picture and as text.
public final class ExplainViewModel {
    private final ObservableValue<Painting> painting;
    private final ObservableValue<String> text;
    private final ObservableValue<Theme> theme;

    public ExplainViewModel(RunModel run) {
        painting = run.explanationProperty().map(NowPicture::new);
        text = run.explanationProperty().map(Explanation::text);
        theme = run.themeProperty();
    }

    public ObservableValue<Painting> paintingProperty() {
        return painting;
    }

    /// The phase, the sentence, and the formulas with their numbers in plain text.
    public ObservableValue<String> textProperty() {
        return text;
    }

    public ObservableValue<Theme> themeProperty() {
        return theme;
    }
}
