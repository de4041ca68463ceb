package backstep.explain.notation;

import backstep.explain.expression.Symbol;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The symbols of a network's quantities. Layers are 0 (the inputs) … depth; units and samples count from 1.
///
/// x is an input, y the output of a hidden unit, y' of the last layer, t its target, θ the logit, E the global error.
public record Symbols(LayerPair pair, Notation notation) {
    public static final Symbol SAMPLES = Symbol.of("B", "B");
    public static final Symbol OUTPUTS = Symbol.of("K", "K");
    public static final Symbol LEARNING_RATE = Symbol.of("\\eta", "η");
    public static final Symbol MOMENTUM = Symbol.of("\\alpha", "α");

    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    /// E.
    public Symbol error() {
        return Symbol.of(
                notation.error().letter().latex(), notation.error().letter().text());
    }

    /// x, y or y', by the place of the layer.
    public Symbol output(int layer, int unit) {
        return indexed(notation.outputs(layer, pair.depth()), pair.letter(layer), unit);
    }

    /// y' of one sample of a batch.
    public Symbol output(int layer, int unit, int sample) {
        return indexed(notation.output().last(), "s" + pair.letter(layer), sample, unit);
    }

    public Symbol logit(int layer, int unit) {
        return logit(pair.letter(layer), unit);
    }

    /// θ with a letter of its own, in a sum over a whole layer.
    public Symbol logit(String letter, int unit) {
        return indexed(notation.logit().letter(), letter, unit);
    }

    /// The largest θ of a layer.
    public Symbol largestLogit() {
        Notation.Letter letter = notation.logit().letter();
        return Symbol.of(letter.latex() + "_{\\max}", letter.text() + "_max");
    }

    public Symbol target(int unit) {
        return target("j", unit);
    }

    /// t with a letter of its own, in a sum over the whole layer.
    public Symbol target(String letter, int unit) {
        return indexed("t", "t", letter, unit);
    }

    /// t of one sample of a batch.
    public Symbol target(int unit, int sample) {
        return indexed("t", "t", "sj", sample, unit);
    }

    public Symbol localError(int unit) {
        return indexed("e", "e", "j", unit);
    }

    /// e of one sample of a batch.
    public Symbol localError(int unit, int sample) {
        return indexed("e", "e", "sj", sample, unit);
    }

    /// w from unit `from` to `unit`, or b where `from` is 0.
    public Symbol parameter(int layer, int from, int unit) {
        return parameter("w", "b", layer, from, unit);
    }

    /// A number that belongs to a weight or to a bias, such as a buffer of the optimiser.
    public Symbol buffer(String latex, String text, int layer, int from, int unit) {
        return from == 0
                ? indexed(latex, text, pair.letter(layer), unit)
                : new Symbol(
                        latex + "_{" + notation.indices(pair.letter(layer - 1), pair.letter(layer)) + "}",
                        latex + "_{" + notation.indices(from, unit) + "}",
                        text + subscript(notation.indices(from, unit)));
    }

    /// Δw or Δb.
    public Symbol delta(int layer, int from, int unit) {
        return parameter("\\Delta w", "\\Delta b", layer, from, unit);
    }

    /// Δw or Δb of the iteration before.
    public Symbol deltaBefore(int layer, int from, int unit) {
        Symbol delta = delta(layer, from, unit);
        return new Symbol(
                delta.general() + "^{\\mathrm{before}}",
                delta.latex() + "^{\\mathrm{before}}",
                delta.text() + " before");
    }

    /// ∂E by another symbol.
    public Symbol derivative(Symbol by) {
        String over = "\\partial " + notation.error().letter().latex() + "/\\partial ";
        return new Symbol(over + by.general(), over + by.latex(), notation.derivative(by.text()));
    }

    /// The share that one sample has of a derivative.
    public static Symbol share(Symbol derivative, int sample) {
        return new Symbol(
                "(" + derivative.general() + ")_{s}",
                "(" + derivative.latex() + ")_{" + sample + "}",
                derivative.text() + " of sample " + sample);
    }

    /// A sum to which more is to come.
    public static Symbol soFar(Symbol whole) {
        return tagged(whole, "so\\ far", "so far");
    }

    /// That sum before its last term.
    public static Symbol before(Symbol whole) {
        return tagged(whole, "before", "before");
    }

    /// What a part of something is called, such as the part of a change that is due to momentum.
    public static Symbol part(Symbol whole, String word) {
        return tagged(whole, word, "by " + word);
    }

    private static Symbol tagged(Symbol whole, String latex, String text) {
        String tag = "\\mathrm{" + latex + "}";
        boolean wide = whole.latex().contains("/");
        return wide
                ? new Symbol(
                        "(" + whole.general() + ")_{" + tag + "}",
                        "(" + whole.latex() + ")_{" + tag + "}",
                        whole.text() + " " + text)
                : new Symbol(
                        whole.general() + "^{" + tag + "}",
                        whole.latex() + "^{" + tag + "}",
                        whole.text() + " " + text);
    }

    /// The shares of the first `samples` of a batch, added.
    public static Symbol soFar(Symbol derivative, int samples, String general) {
        return new Symbol(
                "\\sum_{" + general + "} (" + derivative.general() + ")_{s}",
                "\\sum_{s \\le " + samples + "} (" + derivative.latex() + ")_{s}",
                derivative.text() + " of samples 1 to " + samples);
    }

    private Symbol parameter(String weight, String bias, int layer, int from, int unit) {
        String latex = from == 0 ? bias : weight;
        return buffer(latex, latex.replace("\\Delta ", "Δ"), layer, from, unit);
    }

    private static Symbol indexed(Notation.Letter letter, String letters, int... indices) {
        return indexed(letter.latex(), letter.text(), letters, indices);
    }

    private static Symbol indexed(String latex, String text, String letters, int... indices) {
        boolean wide = Arrays.stream(indices).anyMatch(index -> index > 9);
        String joined = Arrays.stream(indices).mapToObj(Integer::toString).collect(Collectors.joining(wide ? "," : ""));
        return new Symbol(latex + "_{" + letters + "}", latex + "_{" + joined + "}", text + subscript(joined));
    }

    private static String subscript(String digits) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < digits.length(); at++) {
            char c = digits.charAt(at);
            text.append(c == ',' ? ',' : SUBSCRIPTS.charAt(c - '0'));
        }
        return text.toString();
    }
}
