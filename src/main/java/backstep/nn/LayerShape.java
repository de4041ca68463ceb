package backstep.nn;

/// One layer of weights and the units it leads to.
public record LayerShape(int units, Activation activation) {
    public LayerShape {
        if (units < 1) {
            throw new IllegalArgumentException("a layer of " + units + " units, expected at least 1");
        }
    }
}
