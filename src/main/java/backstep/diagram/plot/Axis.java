package backstep.diagram.plot;

import backstep.math.Ticks;
import java.util.ArrayList;
import java.util.List;

/// Where the values from `low` to `high` lie between the pixels `from` and `to`, and which of them have a tick.
///
/// `from` may be right of or below `to`: the axis of a plot runs upwards, against the pixels.
public record Axis(double low, double high, double from, double to, Spacing spacing, List<Double> ticks) {
    private static final double[] ROUND = {1, 2, 5, 10};

    /// Refuses a range without extent and, on a logarithmic axis, one that reaches 0.
    public Axis {
        ticks = List.copyOf(ticks);
        if (!(high > low) || (spacing == Spacing.LOGARITHMIC && !(low > 0))) {
            throw new IllegalArgumentException("an axis from " + low + " to " + high);
        }
    }

    /// Equal distances for equal differences, at most `most` ticks.
    public static Axis linear(double low, double high, double from, double to, int most) {
        return new Axis(low, high, from, to, Spacing.LINEAR, Ticks.between(low, high, most));
    }

    /// From `low` to the first multiple of a tick's step at or above `high`.
    public static Axis roundedUp(double low, double high, double from, double to, int most) {
        double step = Ticks.step(low, high, most);
        double top = Math.max(high, low + step * Math.ceil((high - low) / step - 1e-9));
        return linear(low, top, from, to, most);
    }

    /// Equal distances for equal ratios; the ends are moved outwards to 1, 2 or 5 times a power of ten.
    ///
    /// Ticks are 1, 2 and 5 times powers of ten where so many fit, else the powers alone, or each second one.
    public static Axis logarithmic(double low, double high, double from, double to, int most) {
        if (!(low > 0 && high < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a logarithmic axis from " + low + " to " + high);
        }
        double bottom = roundedDown(low);
        double top = roundedUp(high);
        top = top > bottom ? top : 10 * bottom;
        return new Axis(bottom, top, from, to, Spacing.LOGARITHMIC, logarithmicTicks(bottom, top, most));
    }

    /// The pixel of a value. On a logarithmic axis what is 0 or below lies at the low end.
    public double at(double value) {
        if (spacing == Spacing.LINEAR) {
            return from + (value - low) / (high - low) * (to - from);
        }
        double share = value > low ? Math.log(value / low) / Math.log(high / low) : 0;
        return from + share * (to - from);
    }

    /// The value at a pixel; the inverse of [#at].
    public double value(double pixel) {
        double share = (pixel - from) / (to - from);
        return spacing == Spacing.LINEAR ? low + share * (high - low) : low * Math.pow(high / low, share);
    }

    /// The pixel of the value, or of the end that is nearer to it.
    public double clamped(double value) {
        return at(Math.clamp(value, low, high));
    }

    private static double power(double value) {
        return Math.pow(10, Math.floor(Math.log10(value)));
    }

    private static double roundedDown(double value) {
        double best = power(value);
        for (double factor : ROUND) {
            best = factor * power(value) <= value ? factor * power(value) : best;
        }
        return best;
    }

    private static double roundedUp(double value) {
        for (double factor : ROUND) {
            if (factor * power(value) >= value) {
                return factor * power(value);
            }
        }
        return 20 * power(value);
    }

    private static List<Double> logarithmicTicks(double low, double high, int most) {
        List<Double> fine = multiples(low, high, 1, 2, 5);
        if (fine.size() <= most) {
            return fine;
        }
        List<Double> decades = multiples(low, high, 1);
        int stride = (decades.size() + most - 1) / most;
        List<Double> ticks = new ArrayList<>();
        for (int k = (decades.size() - 1) % Math.max(1, stride); k < decades.size(); k += stride) {
            ticks.add(decades.get(k));
        }
        return ticks.isEmpty() ? fine.subList(0, most) : ticks;
    }

    private static List<Double> multiples(double low, double high, double... factors) {
        List<Double> multiples = new ArrayList<>();
        int last = (int) Math.floor(Math.log10(high) + 1e-9);
        for (int exponent = (int) Math.floor(Math.log10(low) + 1e-9); exponent <= last; exponent++) {
            for (double factor : factors) {
                double multiple = factor * powerOfTen(exponent);
                if (multiple >= low * (1 - 1e-9) && multiple <= high * (1 + 1e-9)) {
                    multiples.add(multiple);
                }
            }
        }
        return multiples;
    }

    /// The double nearest to it, which `Math.pow` does not promise for negative exponents.
    private static double powerOfTen(int exponent) {
        return Double.parseDouble("1e" + exponent);
    }
}
