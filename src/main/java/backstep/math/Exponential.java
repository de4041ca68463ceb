package backstep.math;

/// The exponential function with the same bits on every machine, of one number or of a row.
///
/// `Math.exp` may differ by a unit in the last place between processors, and `StrictMath.exp` is too slow to train
/// with. This one uses only IEEE additions and multiplications, which Java fixes to the bit: e^x = 2^(k/128) · e^r with
/// k the integer nearest to 128 x / ln 2, r = x - k ln 2 / 128 in two parts (Cody and Waite), 2^(k/128) from a table,
/// and e^r by its Taylor polynomial of degree 5, whose remainder for |r| <= ln 2 / 256 is below 6e-19. The result is
/// within one unit in the last place. Source: Tang, "Table-driven implementation of the exponential function in IEEE
/// floating-point arithmetic", ACM TOMS 15(2), 1989.
public final class Exponential {
    /// Beyond this e^x is infinite.
    public static final double OVERFLOW = 709.782712893384;

    private static final double UNDERFLOW = -745.2;

    static final int PART_BITS = 7;
    static final int PARTS = 1 << PART_BITS;
    static final double PARTS_PER_UNIT = 1.4426950408889634 * PARTS;
    static final double PART_HIGH = 0x1.62e42feep-1 / PARTS;
    static final double PART_LOW = 0x1.a39ef35793c76p-33 / PARTS;

    /// Adding 1.5 · 2^52 rounds a small double to the nearest integer, and leaves that in the last bits.
    static final double ROUNDER = 0x1.8p52;

    static final long ROUNDER_BITS = Double.doubleToRawLongBits(ROUNDER);

    /// Where |k| is below this, so |x| below 354, 2^(k/128) is a normal double; the power of two is then added to the
    /// exponent's bits.
    static final long MILD = 1L << 16;

    /// A k that is mild has no bit beyond these once [#MILD] is added.
    static final int MILD_BITS = 17;

    /// The bits of 2^(n/128), rounded to a double, and the relative error of that.
    private static final long[] POWER = new long[PARTS];

    private static final double[] REST = new double[PARTS];

    static {
        for (int n = 0; n < PARTS; n++) {
            double power = StrictMath.pow(2, (double) n / PARTS);
            POWER[n] = Double.doubleToRawLongBits(power);
            REST[n] = rest(power, n);
        }
    }

    private Exponential() {}

    public static double exp(double x) {
        long k = nearest(x);
        if (mild(k + MILD)) {
            return scaled(k, polynomial(x));
        }
        if (!(x <= OVERFLOW)) {
            return x > OVERFLOW ? Double.POSITIVE_INFINITY : x;
        }
        if (x < UNDERFLOW) {
            return 0.0;
        }
        long part = k & (PARTS - 1);
        int exponent = (int) (k >> PART_BITS);
        int half = exponent / 2;
        return scaled(part, polynomial(x)) * twoTo(half) * twoTo(exponent - half);
    }

    /// y = 1 / (1 + e^-x).
    public static double sigmoid(double x) {
        return 1 / (1 + exp(-x));
    }

    /// y_j = 1 / (1 + e^-x_j) for a row, with the same bits as one by one, in two loops: the polynomial, which the
    /// compiler turns into vectors, and the look-up, which it cannot.
    ///
    /// @return whether every x is mild, and so finite
    public static boolean sigmoid(double[] x, double[] y, int from, int to) {
        for (int j = from; j < to; j++) {
            y[j] = polynomial(-x[j]);
        }
        long all = 0;
        for (int j = from; j < to; j++) {
            long k = nearest(-x[j]);
            all |= k + MILD;
            y[j] = 1 / (1 + scaled(k, y[j]));
        }
        if (mild(all)) {
            return true;
        }
        for (int j = from; j < to; j++) {
            y[j] = sigmoid(x[j]);
        }
        return false;
    }

    /// k, or something that is not mild where x is not finite.
    private static long nearest(double x) {
        return Double.doubleToRawLongBits(x * PARTS_PER_UNIT + ROUNDER) - ROUNDER_BITS;
    }

    private static boolean mild(long shifted) {
        return shifted >>> MILD_BITS == 0;
    }

    /// e^r - 1.
    private static double polynomial(double x) {
        double k = (x * PARTS_PER_UNIT + ROUNDER) - ROUNDER;
        double r = (x - k * PART_HIGH) - k * PART_LOW;
        double square = r * r;
        return (r + square * (0.5 + r * (1.0 / 6))) + (square * square) * (1.0 / 24 + r * (1.0 / 120));
    }

    /// 2^(k/128) · (1 + polynomial).
    static double scaled(long k, double polynomial) {
        int part = (int) k & (PARTS - 1);
        double power = Double.longBitsToDouble(POWER[part] + (k >> PART_BITS << 52));
        return power + power * (polynomial + REST[part]);
    }

    /// The relative error of `power` as 2^(n/128): its 128th power, in twice the precision, beside 2^n.
    private static double rest(double power, int n) {
        double high = power;
        double low = 0;
        for (int squaring = 0; squaring < PART_BITS; squaring++) {
            double square = high * high;
            low = Math.fma(high, high, -square) + 2 * high * low;
            high = square;
        }
        double exact = twoTo(n);
        return ((exact - high) - low) / exact / PARTS;
    }

    private static double twoTo(int exponent) {
        return Double.longBitsToDouble((long) (exponent + 1023) << 52);
    }
}
