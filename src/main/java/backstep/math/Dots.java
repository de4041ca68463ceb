package backstep.math;

/// Scalar products of rows, several at a time, each sum in a register of its own and over its terms upwards from 0.
///
/// A sum is never split over the lanes of a vector, for it would then depend on their number; sums beside each other
/// keep the processor's adders busy instead.
final class Dots {
    private Dots() {}

    /// Σ_k a_k b_k over the entries of b.
    static double one(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < b.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    /// The products of a with the four rows of b from `n` on, into the four places of `sums` from `n` on.
    static void four(double[] a, double[][] b, int n, double[] sums) {
        double[] b0 = b[n];
        double[] b1 = b[n + 1];
        double[] b2 = b[n + 2];
        double[] b3 = b[n + 3];
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        for (int k = 0; k < b0.length; k++) {
            double factor = a[k];
            s0 += factor * b0[k];
            s1 += factor * b1[k];
            s2 += factor * b2[k];
            s3 += factor * b3[k];
        }
        sums[n] = s0;
        sums[n + 1] = s1;
        sums[n + 2] = s2;
        sums[n + 3] = s3;
    }

    /// The same for two rows a and e at once.
    static void fourTwice(double[] a, double[] e, double[][] b, int n, double[] sumsA, double[] sumsE) {
        double[] b0 = b[n];
        double[] b1 = b[n + 1];
        double[] b2 = b[n + 2];
        double[] b3 = b[n + 3];
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double t0 = 0;
        double t1 = 0;
        double t2 = 0;
        double t3 = 0;
        for (int k = 0; k < b0.length; k++) {
            double r0 = b0[k];
            double r1 = b1[k];
            double r2 = b2[k];
            double r3 = b3[k];
            double f = a[k];
            s0 += f * r0;
            s1 += f * r1;
            s2 += f * r2;
            s3 += f * r3;
            double g = e[k];
            t0 += g * r0;
            t1 += g * r1;
            t2 += g * r2;
            t3 += g * r3;
        }
        sumsA[n] = s0;
        sumsA[n + 1] = s1;
        sumsA[n + 2] = s2;
        sumsA[n + 3] = s3;
        sumsE[n] = t0;
        sumsE[n + 1] = t1;
        sumsE[n + 2] = t2;
        sumsE[n + 3] = t3;
    }
}
