package backstep.ui.network;

import backstep.explain.Focus;
import backstep.training.ParameterEdit;
import backstep.ui.kit.branch.EditWords;
import backstep.ui.kit.form.Demand;
import backstep.ui.kit.model.RunModel;
import backstep.ui.kit.model.Workbench;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The value of a weight or bias while it is typed by hand.
public final class ValueViewModel {
    private static final Demand ANY = new Demand("a number, such as -0.5", -1e12, 1e12, false, false);

    private final Workbench workbench;
    private final RunModel run;
    private final ReadOnlyObjectWrapper<@Nullable ParameterEdit> typed = new ReadOnlyObjectWrapper<>();

    public ValueViewModel(Workbench workbench) {
        this.workbench = workbench;
        this.run = workbench.run();
        run.snapshotProperty().subscribe(this::leave);
    }

    /// The weight or bias with the value that it has, null while nothing is typed.
    public ReadOnlyObjectProperty<@Nullable ParameterEdit> typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /// Begins with what is under study: an edge or a bias, or the bias of a neuron.
    public void begin() {
        ParameterEdit chosen = chosen(run.focusProperty().get());
        if (chosen == null) {
            workbench.say("Choose a weight or a bias, then set its value");
            return;
        }
        run.inspectedProperty().set(null);
        typed.set(chosen);
    }

    /// Ends without a change.
    void leave() {
        typed.set(null);
    }

    /// The value as it would be typed.
    String text(ParameterEdit of) {
        return Demand.typed(of.value(), run.notationProperty().get().numbers().separator());
    }

    /// What is typed a value for: `w₁₂ of layer i`.
    String name(ParameterEdit of) {
        return new EditWords(run.notationProperty().get(), run.snapshot().shape()).name(of);
    }

    /// Sets the value, where it is one.
    ///
    /// @return an empty text, or what was expected
    String take(String text) {
        ParameterEdit edit = typed.get();
        if (edit == null || text.equals(text(edit))) {
            leave();
            return "";
        }
        OptionalDouble value = ANY.read(text);
        if (value.isEmpty()) {
            return ANY.expected();
        }
        leave();
        workbench.set(edit.with(value.getAsDouble()));
        return "";
    }

    private @Nullable ParameterEdit chosen(@Nullable Focus focus) {
        if (focus == null || focus.layer() == 0) {
            return null;
        }
        ParameterEdit place = new ParameterEdit(focus.layer(), Math.max(0, focus.from()), focus.unit(), 0);
        return place.with(place.in(run.snapshot()));
    }
}
