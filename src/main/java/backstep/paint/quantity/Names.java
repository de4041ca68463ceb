package backstep.paint.quantity;

import backstep.explain.notation.Notation;
import backstep.nn.NetworkShape;

/// What units and edges are called: x₁ an input, y₁ a hidden unit, y′₁ an output, w₁₁ the edge between two units.
public final class Names {
    private Names() {}

    /// In LaTeX.
    public static String latex(NetworkShape shape, int layer, int unit, Notation notation) {
        return notation.outputs(layer, shape.depth()).latex() + "_{" + unit + "}";
    }

    /// In the notation of [backstep.paint.ScriptText].
    public static String script(NetworkShape shape, int layer, int unit, Notation notation) {
        return notation.outputs(layer, shape.depth()).text() + "_{" + unit + "}";
    }
}
