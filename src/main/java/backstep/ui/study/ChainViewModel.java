package backstep.ui.study;

import backstep.explain.chain.Chain;
import backstep.explain.chain.ChainWords;
import backstep.explain.notation.Notation;
import backstep.paint.Theme;
import backstep.paint.study.ChainPicture;
import backstep.training.step.Position;
import backstep.ui.kit.model.Page;
import backstep.ui.kit.model.RunModel;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;

/// The chain of the weight under study, as a picture and as text; worked out only while its page is in front.
public final class ChainViewModel {
    private final RunModel run;
    private final DoubleProperty aside = new SimpleDoubleProperty();
    private final ObjectBinding<ChainPicture> picture;
    private final ObservableValue<String> text;
    private Chain chain;

    public ChainViewModel(RunModel run) {
        this.run = run;
        this.chain = chain();
        picture = Bindings.createObjectBinding(
                this::draw,
                run.pageProperty(),
                run.snapshotProperty(),
                run.focusProperty(),
                run.granularityProperty(),
                run.notationProperty(),
                aside);
        text = picture.map(drawn -> new ChainWords(drawn.chain(), drawn.notation()).text());
    }

    public ObservableObjectValue<ChainPicture> pictureProperty() {
        return picture;
    }

    /// How much of the picture's upper right corner is taken by something else.
    public DoubleProperty asideProperty() {
        return aside;
    }

    /// The links with their numbers, the paths, and what they come to.
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

    private ChainPicture draw() {
        if (run.pageProperty().get() == Page.CHAIN) {
            chain = chain();
        }
        Notation notation = run.notationProperty().get();
        return new ChainPicture(chain, notation, aside.get());
    }

    private Chain chain() {
        return Chain.of(
                run.snapshot(),
                run.focusProperty().get(),
                run.granularityProperty().get(),
                run.notationProperty().get());
    }
}
