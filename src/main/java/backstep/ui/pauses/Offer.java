package backstep.ui.pauses;

import backstep.timeline.pause.PauseCondition;
import backstep.ui.kit.form.Demand;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/// A kind of condition that can be asked for.
///
/// @param id names it in the window, such as `error-below`
/// @param label what it is called, up to where its value would stand
/// @param group the menu within the menu that it is in; empty where it is in none
/// @param demand what its value must be, null where it has none
/// @param usual a value to begin with
/// @param with the condition with a value
record Offer(
        String id,
        String label,
        String group,
        @Nullable Demand demand,
        double usual,
        DoubleFunction<PauseCondition> with) {
    /// One that has no value.
    static Offer of(String id, String label, PauseCondition condition) {
        return new Offer(id, label, "", null, 0, value -> condition);
    }
}
