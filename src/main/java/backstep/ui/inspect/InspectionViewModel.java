package backstep.ui.inspect;

import backstep.explain.Focus;
import backstep.explain.expression.Symbol;
import backstep.explain.inspection.Inspectable;
import backstep.explain.inspection.Inspection;
import backstep.explain.inspection.Inspector;
import backstep.explain.inspection.Watch;
import backstep.paint.Theme;
import backstep.training.step.Position;
import backstep.training.step.Schedule;
import backstep.training.step.Step;
import backstep.ui.kit.model.Inspected;
import backstep.ui.kit.model.RunModel;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What is looked into, at the step where the run stands, and which of its numbers are watched.
public final class InspectionViewModel {
    private final RunModel run;
    private final ObjectBinding<@Nullable Inspection> inspection;
    private final ObjectBinding<List<Pin>> pins;

    /// A number that can be watched.
    ///
    /// @param name its symbol in plain text
    /// @param pinned whether it is watched
    record Pin(Watch watch, String name, boolean pinned) {}

    public InspectionViewModel(RunModel run) {
        this.run = run;
        inspection = Bindings.createObjectBinding(
                this::look, run.inspectedProperty(), run.snapshotProperty(), run.notationProperty());
        pins = Bindings.createObjectBinding(
                this::findPins,
                run.inspectedProperty(),
                run.snapshotProperty(),
                run.notationProperty(),
                run.watches().allProperty());
    }

    /// Null where nothing is looked into; made when it is asked for.
    ObservableValue<@Nullable Inspection> inspectionProperty() {
        return inspection;
    }

    /// What is looked into and where it was pointed at, null where nothing is.
    ObservableValue<@Nullable Inspected> inspectedProperty() {
        return run.inspectedProperty();
    }

    /// What there is to watch of it.
    ObservableValue<List<Pin>> pinsProperty() {
        return pins;
    }

    ObservableValue<Theme> themeProperty() {
        return run.themeProperty();
    }

    /// Where a click on the error of an iteration can lead to; null for what has no iteration of its own.
    @Nullable
    Position target() {
        Inspected looked = run.inspectedProperty().get();
        if (looked == null || !(looked.what() instanceof Inspectable.CurvePoint point)) {
            return null;
        }
        Schedule schedule = run.snapshot().setup().schedule(point.iteration());
        return new Position(point.iteration(), schedule.indexOf(new Step.GlobalError()) + 1, 0);
    }

    /// Whether something is looked into.
    public boolean isOpen() {
        return run.inspectedProperty().get() != null;
    }

    /// Looks into nothing any more.
    public void close() {
        run.inspectedProperty().set(null);
    }

    void follow(Position target) {
        run.seek(target);
    }

    /// Watches a number, or no longer.
    void toggle(Watch watch) {
        if (run.watches().has(watch)) {
            run.watches().remove(List.of(watch));
        } else {
            run.watches().add(List.of(watch));
        }
    }

    /// Watches what is looked into, else what is under study: its own number and how the error changes with it; or
    /// no longer, where it does already.
    public void pin() {
        List<Watch> main = main();
        if (run.watches().allProperty().get().containsAll(main)) {
            run.watches().remove(main);
        } else {
            run.watches().add(main);
        }
    }

    private List<Watch> main() {
        Inspected looked = run.inspectedProperty().get();
        Focus focus = run.focusProperty().get();
        Inspectable what =
                looked != null ? looked.what() : focus != null ? Inspectable.of(focus) : new Inspectable.GlobalError();
        return Watch.of(what, run.snapshot().shape()).stream()
                .filter(watch -> switch (watch.kind()) {
                    case OUTPUT, LOGIT_GRADIENT, PARAMETER, GRADIENT -> true;
                    case LOCAL_ERROR -> what instanceof Inspectable.LocalError;
                    case GLOBAL_ERROR -> !(what instanceof Inspectable.LocalError);
                    case LOGIT, OUTPUT_GRADIENT, DELTA -> false;
                })
                .toList();
    }

    private @Nullable Inspection look() {
        Inspected looked = run.inspectedProperty().get();
        return looked == null
                ? null
                : Inspector.inspect(
                        run.snapshot(), looked.what(), run.notationProperty().get());
    }

    private List<Pin> findPins() {
        Inspected looked = run.inspectedProperty().get();
        if (looked == null) {
            return List.of();
        }
        return Watch.of(looked.what(), run.snapshot().shape()).stream()
                .map(this::pin)
                .toList();
    }

    private Pin pin(Watch watch) {
        Symbol symbol = watch.symbol(run.snapshot(), run.notationProperty().get());
        return new Pin(watch, symbol.text(), run.watches().has(watch));
    }
}
