package backstep.explain.notation;

import backstep.explain.expression.Digits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// How numbers are written for reading: so many significant digits, and the decimal separator of a locale.
///
/// A number is rounded half up from the digits that [#exact] shows. Zeros at the end are kept where the number was
/// rounded and left off where it is exact: `0.5` is a half, `0.5000` is near it. From 10^-4 to below 10^6 it is
/// written out, with the whole part in full; beyond as `1.234×10⁻⁷`. `NaN`, which is not computed yet, is blank.
public record Numbers(int digits, char separator) implements Digits {
    /// Four digits and a point.
    public static final Numbers STANDARD = new Numbers(4, '.');

    /// Of how few and of how many digits a number can be written.
    public static final int FEWEST = 2;

    public static final int MOST = 17;

    private static final int SMALLEST_EXPONENT = -4;
    private static final int LARGEST_EXPONENT = 5;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public Numbers {
        if (digits < FEWEST || digits > MOST) {
            throw new IllegalArgumentException(digits + " digits, expected " + FEWEST + " to " + MOST);
        }
    }

    public Numbers(int digits, Locale locale) {
        this(digits, DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }

    /// For text: with a true minus sign, `−0.1234`.
    @Override
    public String text(double value) {
        return write(value, "−", "×10", Numbers::superscript, separator == '.' ? "." : String.valueOf(separator));
    }

    /// As [#text], with a plus sign before what is above 0.
    public String signed(double value) {
        return value > 0 ? "+" + text(value) : text(value);
    }

    @Override
    public String latex(double value) {
        return write(value, "-", " \\times 10^", e -> "{" + e + "}", separator == '.' ? "." : "{" + separator + "}");
    }

    /// All digits: the shortest text that reads back as the same double. `NaN` is blank.
    public static String exact(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }

    private String write(double value, String minus, String times, Exponent exponent, String point) {
        if (Double.isNaN(value)) {
            return "";
        }
        String sign = value < 0 ? minus : "";
        if (Double.isInfinite(value)) {
            return sign + infinity(minus);
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = rounded(Math.abs(value));
        int power = power(rounded);
        if (power >= SMALLEST_EXPONENT && power <= LARGEST_EXPONENT) {
            return sign + rounded.toPlainString().replace(".", point);
        }
        String mantissa = rounded.movePointLeft(power).toPlainString();
        return sign + mantissa.replace(".", point) + times + exponent.write(power);
    }

    private BigDecimal rounded(double magnitude) {
        BigDecimal all = new BigDecimal(Double.toString(magnitude)).stripTrailingZeros();
        BigDecimal whole = round(all, Math.max(digits, power(all) + 1));
        if (power(whole) > LARGEST_EXPONENT) {
            return round(all, digits);
        }
        return whole.scale() < 0 ? whole.setScale(0) : whole;
    }

    private static BigDecimal round(BigDecimal all, int digits) {
        return all.precision() <= digits ? all : all.round(new MathContext(digits, RoundingMode.HALF_UP));
    }

    /// The power of ten of the first digit.
    private static int power(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }

    private static String infinity(String minus) {
        return minus.equals("-") ? "\\infty" : "∞";
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        String digits = Integer.toString(Math.abs(exponent));
        for (int at = 0; at < digits.length(); at++) {
            text.append(SUPERSCRIPTS.charAt(digits.charAt(at) - '0'));
        }
        return text.toString();
    }

    private interface Exponent {
        String write(int power);
    }
}
