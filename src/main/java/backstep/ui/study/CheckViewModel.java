package backstep.ui.study;

import backstep.explain.EdgeRef;
import backstep.explain.check.CheckWords;
import backstep.explain.check.GradientReport;
import backstep.explain.check.GradientSurvey;
import backstep.paint.Theme;
import backstep.paint.study.CheckPicture;
import backstep.training.Snapshot;
import backstep.ui.kit.backstage.Backstage;
import backstep.ui.kit.model.Pace;
import backstep.ui.kit.model.Page;
import backstep.ui.kit.model.RunModel;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;

/// The gradient check at the cursor, as a picture and as text.
///
/// It is made behind the window while its page is in front and the run does not go at full speed; moving on ends
/// it. The steps of one iteration share a check.
public final class CheckViewModel {
    private final RunModel run;
    private final Checking checking;
    private final DoubleProperty aside = new SimpleDoubleProperty();
    private final ObjectProperty<GradientReport> report;
    private final ObjectBinding<CheckPicture> picture;
    private final ObservableValue<String> text;

    public CheckViewModel(RunModel run, Backstage backstage) {
        this.run = run;
        this.checking = new Checking(backstage, this::show);
        this.report = new SimpleObjectProperty<>(nothing());
        picture = Bindings.createObjectBinding(
                () -> new CheckPicture(report.get(), run.notationProperty().get(), aside.get()),
                report,
                run.notationProperty(),
                aside);
        text = picture.map(drawn -> new CheckWords(drawn.report(), drawn.notation()).text());
        run.pageProperty().subscribe(this::follow);
        run.snapshotProperty().subscribe(this::follow);
        run.focusProperty().subscribe(this::follow);
        run.granularityProperty().subscribe(this::follow);
        run.paceProperty().subscribe(this::follow);
    }

    public ObservableObjectValue<CheckPicture> pictureProperty() {
        return picture;
    }

    /// How much of the picture's upper right corner is taken by something else.
    public DoubleProperty asideProperty() {
        return aside;
    }

    /// The two errors, what they give, the number of backpropagation, and how they agree.
    public ObservableValue<String> textProperty() {
        return text;
    }

    public ObservableValue<Theme> themeProperty() {
        return run.themeProperty();
    }

    private void follow() {
        Snapshot snapshot = run.snapshot();
        boolean wanted =
                run.pageProperty().get() == Page.CHECK && run.paceProperty().get() != Pace.RUNNING;
        if (!wanted) {
            checking.cancel();
            return;
        }
        GradientReport last = report.get();
        if (last.chosen() != null && last.holdsFor(snapshot, weight())) {
            report.set(last.at(snapshot));
            if (!last.complete()) {
                checking.begin(snapshot, weight());
            }
        } else {
            report.set(nothing());
            checking.begin(snapshot, weight());
        }
    }

    private void show(GradientReport found) {
        report.set(found);
    }

    private EdgeRef weight() {
        return EdgeRef.studied(
                run.snapshot(),
                run.focusProperty().get(),
                run.granularityProperty().get());
    }

    /// A check that has not begun.
    private GradientReport nothing() {
        return new GradientSurvey(run.snapshot(), weight()).report();
    }
}
