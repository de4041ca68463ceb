package backstep.ui.kit.form;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// What a number typed by hand must be, beside the words that say it.
///
/// @param expected the sentence shown where something else was typed
/// @param least the smallest number allowed
/// @param most the largest number allowed
/// @param whole whether only whole numbers are
/// @param open whether `least` itself is too small
public record Demand(String expected, double least, double most, boolean whole, boolean open) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    public static Demand atLeast(double least, String expected) {
        return new Demand(expected, least, Double.MAX_VALUE, false, false);
    }

    public static Demand above(double least, String expected) {
        return new Demand(expected, least, Double.MAX_VALUE, false, true);
    }

    public static Demand between(double least, double most, String expected) {
        return new Demand(expected, least, most, false, false);
    }

    public static Demand whole(int least, int most, String expected) {
        return new Demand(expected, least, most, true, false);
    }

    /// The number that `text` is, where it is one that is allowed; a decimal comma or point, and any minus sign.
    public OptionalDouble read(String text) {
        String plain = text.strip().replace(',', '.').replace('−', '-');
        if (!NUMBER.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(plain);
        boolean allowed =
                value >= least && value <= most && !(open && value == least) && !(whole && value != Math.rint(value));
        return allowed ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /// A number as a hand would type it: `0.5`, `1e-8`.
    public static String typed(double value, char separator) {
        String text = (value != 0 && Math.abs(value) < 1e-4) || Math.abs(value) >= 1e6
                ? new BigDecimal(Double.toString(value))
                        .stripTrailingZeros()
                        .toString()
                        .replace("E+", "e")
                        .replace("E", "e")
                : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        return text.replace('.', separator);
    }
}
