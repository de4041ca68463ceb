package backstep.diagram.network;

/// How much room text takes.
///
/// @param scale how much larger it is than at the desk
/// @param edgeCharacters of the longest number on an edge
/// @param unitCharacters of the longest number in or beside a neuron
public record Lettering(double scale, int edgeCharacters, int unitCharacters) {
    public Lettering {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("text has a scale above 0, not " + scale);
        }
        edgeCharacters = Math.max(4, edgeCharacters);
        unitCharacters = Math.max(6, unitCharacters);
    }
}
