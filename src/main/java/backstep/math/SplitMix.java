package backstep.math;

/// Seeded pseudo-random numbers that are the same on every machine and every Java.
///
/// The generator is SplitMix64. Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators",
/// OOPSLA 2014. The JDK's own generators do not promise their algorithm for good; this one is part of the file
/// format, since a seed in an experiment must give the same weights for ever.
public final class SplitMix {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    public SplitMix(long seed) {
        this.state = seed;
    }

    /// A generator for one of many independent streams of the same seed, such as a layer or an epoch.
    public static SplitMix stream(long seed, long stream) {
        return new SplitMix(mix(seed) ^ mix(stream * GOLDEN_GAMMA + 1));
    }

    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /// Uniform in [0, 1).
    public double nextDouble() {
        return (nextLong() >>> 11) * UNIT;
    }

    /// Uniform in [low, high).
    public double nextDouble(double low, double high) {
        return low + nextDouble() * (high - low);
    }

    /// Uniform in 0 … bound - 1, by rejection, so without bias.
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound " + bound + ", expected a positive number");
        }
        long limit = Long.MAX_VALUE - Long.MAX_VALUE % bound;
        long bits = nextLong() >>> 1;
        while (bits >= limit) {
            bits = nextLong() >>> 1;
        }
        return (int) (bits % bound);
    }

    /// Normal with mean 0 and standard deviation 1, by Marsaglia's polar method.
    public double nextGaussian() {
        while (true) {
            double u = nextDouble(-1, 1);
            double v = nextDouble(-1, 1);
            double s = u * u + v * v;
            if (s > 0 && s < 1) {
                return u * Math.sqrt(-2 * StrictMath.log(s) / s);
            }
        }
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
