package backstep.paint.panel;

import backstep.explain.notation.Notation;
import backstep.nn.Loss;

/// How a global error is written: its short name, its formula, and its convention in words.
///
/// @param name as it stands before a number
/// @param latex of B samples and K outputs
/// @param convention over what is summed and by what divided
public record LossWords(String name, String latex, String convention) {
    /// The words for a loss, with the letter that `notation` has for an output.
    public static LossWords of(Loss loss, Notation notation) {
        String y = notation.output().last().latex();
        return switch (loss) {
            case HALF_SSE ->
                new LossWords(
                        "½SSE",
                        "\\tfrac{1}{2} \\textstyle\\sum (" + y + " - t)^2",
                        "half the sum over outputs and samples of this batch");
            case SSE ->
                new LossWords(
                        "SSE", "\\textstyle\\sum (" + y + " - t)^2", "the sum over outputs and samples of this batch");
            case MSE ->
                new LossWords(
                        "MSE",
                        "\\tfrac{1}{BK} \\textstyle\\sum (" + y + " - t)^2",
                        "the mean over outputs and samples of this batch");
            case RMS ->
                new LossWords(
                        "RMS",
                        "\\sqrt{\\tfrac{1}{BK} \\textstyle\\sum (" + y + " - t)^2}",
                        "the root of the mean over outputs and samples of this batch");
            case MAE ->
                new LossWords(
                        "MAE",
                        "\\tfrac{1}{BK} \\textstyle\\sum |" + y + " - t|",
                        "the mean over outputs and samples of this batch");
            case BINARY_CROSS_ENTROPY ->
                new LossWords(
                        "BCE",
                        "-\\tfrac{1}{BK} \\textstyle\\sum (t \\ln " + y + " + (1 - t) \\ln (1 - " + y + "))",
                        "the mean over outputs and samples of this batch");
            case CROSS_ENTROPY ->
                new LossWords(
                        "CE",
                        "-\\tfrac{1}{B} \\textstyle\\sum t \\ln " + y,
                        "the sum over outputs, the mean over samples of this batch");
        };
    }
}
