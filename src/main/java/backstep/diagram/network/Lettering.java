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
        edgeCharacters = roomy(edgeCharacters);
        unitCharacters = roomy(unitCharacters);
    }

    /// In few sizes, so that a digit more or less from step to step does not move the picture.
    private static int roomy(int characters) {
        return characters <= 7 ? 7 : characters <= 10 ? 10 : 12;
    }
}
