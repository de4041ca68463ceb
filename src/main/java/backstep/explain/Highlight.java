package backstep.explain;

import backstep.training.Phase;
import java.util.Set;

/// What carries the number that a step computes: it glows in the colour of the phase.
///
/// @param backwards whether the number travels from later layers to earlier ones
public record Highlight(Phase phase, Set<UnitRef> units, Set<EdgeRef> edges, boolean backwards) {
    public Highlight {
        units = Set.copyOf(units);
        edges = Set.copyOf(edges);
    }

    /// Nothing glows.
    public static Highlight none(Phase phase) {
        return new Highlight(phase, Set.of(), Set.of(), false);
    }

    public boolean has(UnitRef unit) {
        return units.contains(unit);
    }

    public boolean has(EdgeRef edge) {
        return edges.contains(edge);
    }
}
