package backstep.math;

import java.util.ArrayList;
import java.util.List;

/// Positions of axis ticks at multiples of 1, 2 or 5 times a power of ten.
public final class Ticks {
    private Ticks() {}

    /// The ticks within [low, high], at most `most` of them, low to high; none where the interval is empty or not
    /// finite.
    public static List<Double> between(double low, double high, int most) {
        if (!(high > low) || most < 1 || Double.isInfinite(high - low)) {
            return List.of();
        }
        double step = step(low, high, most);
        List<Double> ticks = new ArrayList<>();
        for (double n = Math.ceil(low / step - 1e-9) + 0.0; n * step <= high + step * 1e-9; n++) {
            ticks.add(tidy(n, step));
        }
        return ticks;
    }

    /// The smallest of the steps 1, 2, 5 · 10^n that cuts [low, high] into ticks of which there are at most `most`.
    public static double step(double low, double high, int most) {
        double power = Math.floor(Math.log10((high - low) / most));
        double unit = Math.pow(10, power);
        for (int factor : new int[] {1, 2, 5, 10, 20, 50}) {
            double step = factor * unit;
            if (Math.floor(high / step + 1e-9) - Math.ceil(low / step - 1e-9) + 1 <= most) {
                return step;
            }
        }
        return 100 * unit;
    }

    /// n · step without the last digits' noise: a step below 1 is divided by its inverse, which is a whole number.
    private static double tidy(double n, double step) {
        return step < 1 ? n / Math.rint(1 / step) : n * step;
    }
}
