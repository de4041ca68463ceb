package backstep.explain;

import backstep.training.step.Phase;
import java.util.Set;

/// What carries the number that a step computes: it glows in the colour of the phase.
///
/// @param edges those along which it travels now
/// @param there those whose part arrived before and counts already
/// @param backwards whether the number travels from later layers to earlier ones
public record Highlight(Phase phase, Set<UnitRef> units, Set<EdgeRef> edges, Set<EdgeRef> there, boolean backwards) {
    public Highlight {
        units = Set.copyOf(units);
        edges = Set.copyOf(edges);
        there = Set.copyOf(there);
    }

    public Highlight(Phase phase, Set<UnitRef> units, Set<EdgeRef> edges, boolean backwards) {
        this(phase, units, edges, Set.of(), backwards);
    }

    /// Nothing glows.
    public static Highlight none(Phase phase) {
        return new Highlight(phase, Set.of(), Set.of(), false);
    }

    public boolean has(UnitRef unit) {
        return units.contains(unit);
    }

    /// Whether a number travels along it now.
    public boolean has(EdgeRef edge) {
        return edges.contains(edge);
    }

    /// Whether its part counts already.
    public boolean holds(EdgeRef edge) {
        return there.contains(edge);
    }
}
