package backstep.timeline;

import backstep.training.ParameterEdit;
import backstep.training.Settings;
import backstep.training.step.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// What was changed by hand, and where: the settings in force from the start and after every change of them, and the
/// parameters that were given a value between two iterations.
///
/// A change of settings made at a position concerns the steps that begin there or later, so a replay over it takes the
/// same numbers again; a step that is done in part goes on as it began. A parameter has its value from the beginning
/// of the next iteration on.
final class Amendments {
    private final NavigableMap<Position, Settings> changes = new TreeMap<>();
    private final NavigableMap<Long, List<ParameterEdit>> byHand = new TreeMap<>();

    Amendments(Settings start) {
        changes.put(new Position(1, 0, 0), start);
    }

    private Amendments(Amendments of, Position end, long complete) {
        changes.putAll(of.changes.headMap(end, true));
        byHand.putAll(of.byHand.headMap(complete, true));
    }

    /// The same ones up to `end`, at which `complete` iterations are complete, for another run.
    Amendments upTo(Position end, long complete) {
        return new Amendments(this, end, complete);
    }

    /// The settings for the step that begins at `position`.
    Settings at(Position position) {
        return changes.floorEntry(position).getValue();
    }

    /// What is set by hand after `complete` iterations, before the next one.
    List<ParameterEdit> byHand(long complete) {
        return byHand.isEmpty() ? List.of() : byHand.getOrDefault(complete, List.of());
    }

    /// Changes the settings from `position` on, at which `complete` iterations are complete; what was changed at or
    /// behind it is forgotten.
    void amend(Position position, long complete, Settings settings) {
        changes.tailMap(position, true).clear();
        changes.put(position, settings);
        byHand.tailMap(complete, false).clear();
    }

    /// Sets a parameter at `position`, between the iteration `complete` and the next one; what was changed behind it is
    /// forgotten.
    void set(Position position, long complete, ParameterEdit edit) {
        changes.tailMap(position, false).clear();
        byHand.tailMap(complete, false).clear();
        List<ParameterEdit> all = new ArrayList<>(byHand(complete));
        all.removeIf(edit::sameAs);
        all.add(edit);
        byHand.put(complete, List.copyOf(all));
    }

    /// How many iterations after `complete` go by before the next change, those within which one lies not counted.
    long undisturbed(long complete) {
        Position change = changes.higherKey(new Position(complete + 1, 0, 0));
        Long edit = byHand.higherKey(complete);
        long settings = change == null ? Long.MAX_VALUE : change.iteration() - 1 - complete;
        return edit == null ? settings : Math.min(settings, edit - complete);
    }

    /// Whether any change of the settings lies within `iteration`, after its first step began.
    boolean within(long iteration) {
        Position begin = new Position(iteration, 0, 0);
        return !changes.subMap(begin, false, new Position(iteration + 1, 0, 0), false)
                .isEmpty();
    }

    /// Whether nothing was changed since the start.
    boolean none() {
        return changes.size() == 1 && byHand.isEmpty();
    }
}
