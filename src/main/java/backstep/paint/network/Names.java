package backstep.paint.network;

import backstep.nn.NetworkShape;

/// What units and edges are called: x₁ an input, y₁ a hidden unit, y′₁ an output, w₁₁ the edge between two units.
final class Names {
    private Names() {}

    /// In LaTeX.
    static String latex(NetworkShape shape, int layer, int unit) {
        return letter(shape, layer).replace("′", "'") + "_{" + unit + "}";
    }

    /// In the notation of [backstep.paint.ScriptText].
    static String script(NetworkShape shape, int layer, int unit) {
        return letter(shape, layer) + "_{" + unit + "}";
    }

    /// The indices of a weight: `11`, but `3,12` where they would run into each other.
    static String indices(int from, int unit) {
        return from < 10 && unit < 10 ? from + "" + unit : from + "," + unit;
    }

    private static String letter(NetworkShape shape, int layer) {
        return layer == 0 ? "x" : layer == shape.depth() ? "y′" : "y";
    }
}
