package backstep.math;

/// The exponential function with the same bits on every machine.
///
/// `Math.exp` may differ by a unit in the last place between processors, and `StrictMath.exp` is too slow to train
/// with. This one uses only IEEE additions and multiplications, which Java fixes to the bit: e^x = 2^k · e^r with
/// k the integer nearest to x / ln 2, r = x - k ln 2 in two parts (Cody and Waite), and e^r by its Taylor polynomial
/// of degree 13, whose remainder for |r| <= ln 2 / 2 is below 5e-18. The result is within one unit in the last place.
public final class Exponential {
    /// Beyond this e^x is infinite.
    public static final double OVERFLOW = 709.782712893384;

    private static final double UNDERFLOW = -745.2;
    private static final double LOG2_E = 1.4426950408889634;
    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    /// Adding and subtracting 1.5 · 2^52 rounds a small double to the nearest integer.
    private static final double ROUNDER = 0x1.8p52;

    private Exponential() {}

    public static double exp(double x) {
        if (!(x <= OVERFLOW)) {
            return x > OVERFLOW ? Double.POSITIVE_INFINITY : x;
        }
        if (x < UNDERFLOW) {
            return 0.0;
        }
        double k = (x * LOG2_E + ROUNDER) - ROUNDER;
        double power = taylor((x - k * LN2_HIGH) - k * LN2_LOW);
        int exponent = (int) k;
        int half = exponent / 2;
        return power * twoTo(half) * twoTo(exponent - half);
    }

    private static double taylor(double r) {
        double q = 1.6059043836821613e-10;
        q = q * r + 2.08767569878681e-9;
        q = q * r + 2.505210838544172e-8;
        q = q * r + 2.755731922398589e-7;
        q = q * r + 2.7557319223985893e-6;
        q = q * r + 2.48015873015873e-5;
        q = q * r + 1.984126984126984e-4;
        q = q * r + 1.388888888888889e-3;
        q = q * r + 8.333333333333333e-3;
        q = q * r + 4.1666666666666664e-2;
        q = q * r + 0.16666666666666666;
        q = q * r + 0.5;
        return 1.0 + (r + r * r * q);
    }

    private static double twoTo(int exponent) {
        return Double.longBitsToDouble((long) (exponent + 1023) << 52);
    }
}
