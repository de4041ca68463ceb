package backstep.paint;

/// The colours of numbers from -1 over 0 to 1, and of one that is not there.
///
/// @param least how far from the colour of 0 any other number is at least, 0 to 1: its sign is to be seen
public record Ramp(Ink negative, Ink zero, Ink positive, Ink none, double least) {
    /// Shades to either side of 0: more than the eye tells apart.
    private static final int SHADES = 256;

    private static final double FAINTEST = 0.1;

    /// Of a signed quantity, as [Theme#diverging] has them; shaded where it is not computed.
    public static Ramp diverging(Theme theme) {
        return new Ramp(theme.diverging(-1), theme.diverging(0), theme.diverging(1), theme.ink(Token.SHADE), FAINTEST);
    }

    /// Of how full a node is, from 0 to 1, as [Theme#node] has them; bare where it is not computed.
    public static Ramp node(Theme theme) {
        return new Ramp(theme.node(0), theme.node(0), theme.node(1), theme.ink(Token.CARD), 0);
    }

    /// Of a share, limited to -1 to 1; `NaN` is one that is not there.
    public Ink at(double share) {
        if (Double.isNaN(share)) {
            return none;
        }
        double strength = share == 0 ? 0 : least + (1 - least) * Math.min(1, Math.abs(share));
        return zero.mix(share < 0 ? negative : positive, strength);
    }

    /// All shades, from -1 to 1.
    int[] shades() {
        int[] shades = new int[2 * SHADES + 1];
        for (int k = 0; k < shades.length; k++) {
            shades[k] = at((double) (k - SHADES) / SHADES).argb();
        }
        return shades;
    }

    /// Where in [#shades] a share is, `NaN` excepted.
    static int shade(double share) {
        int shade = (int) Math.ceil(SHADES * Math.min(1, Math.abs(share)));
        return share < 0 ? SHADES - shade : SHADES + shade;
    }
}
