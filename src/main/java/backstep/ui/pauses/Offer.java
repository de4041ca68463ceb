package backstep.ui.pauses;

import backstep.timeline.pause.PauseCondition;
import java.util.List;

/// A kind of condition that can be asked for.
///
/// @param id names it in the window, such as `error-below`
/// @param label what it is called in the menu
/// @param group the menu within the menu that it is in; empty where it is in none
/// @param blanks what is to be said first, at most two
/// @param filled the condition, once they are filled in
record Offer(String id, String label, String group, List<Blank> blanks, Filled filled) {
    /// Makes a condition of what the blanks say; what there is no blank for is 0.
    @FunctionalInterface
    interface Filled {
        PauseCondition of(double first, double second);
    }

    Offer {
        blanks = List.copyOf(blanks);
    }

    /// One that is said wholly.
    static Offer of(String id, String label, PauseCondition condition) {
        return new Offer(id, label, "", List.of(), (first, second) -> condition);
    }
}
