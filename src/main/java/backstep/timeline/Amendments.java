package backstep.timeline;

import backstep.training.Position;
import backstep.training.Settings;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Which settings were in force where: those of the start, and every change with the position at which it was made.
///
/// A change made at a position concerns the steps that begin there or later, so a replay over it takes the same
/// numbers again; a step that is done in part goes on as it began.
final class Amendments {
    private final NavigableMap<Position, Settings> changes = new TreeMap<>();

    Amendments(Settings start) {
        changes.put(new Position(1, 0, 0), start);
    }

    /// The settings for the step that begins at `position`.
    Settings at(Position position) {
        return changes.floorEntry(position).getValue();
    }

    /// Changes the settings from `position` on; what was changed at or behind it is forgotten.
    void amend(Position position, Settings settings) {
        changes.tailMap(position, true).clear();
        changes.put(position, settings);
    }

    /// Whether any change lies within `iteration`, after its first step began.
    boolean within(long iteration) {
        Position begin = new Position(iteration, 0, 0);
        return !changes.subMap(begin, false, new Position(iteration + 1, 0, 0), false)
                .isEmpty();
    }
}
