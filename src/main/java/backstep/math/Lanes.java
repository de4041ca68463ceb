package backstep.math;

/// Adds multiples of rows to rows, for the vectors that the compiler makes of neighbouring entries.
///
/// Every row is an array of its own, for of two places within one array the compiler cannot tell that they do not
/// overlap. Four rows go to two targets at once: each of the four is then read once for two products. The four terms
/// of a target are added one after the other, so any width of vectors gives the same bits.
final class Lanes {
    private Lanes() {}

    /// target_j += factors_k · rows_kj for the four k from `k` on, and the same for another target.
    static void fourAlong(
            double[] target, double[] factors, double[] other, double[] otherFactors, double[][] rows, int k, int n) {
        four(
                target,
                factors[k],
                factors[k + 1],
                factors[k + 2],
                factors[k + 3],
                other,
                otherFactors[k],
                otherFactors[k + 1],
                otherFactors[k + 2],
                otherFactors[k + 3],
                rows,
                k,
                n);
    }

    /// The same with the factors of one target down column `i` of a matrix, and those of the other down the next.
    static void fourDown(double[] target, double[] other, double[][] factors, int i, double[][] rows, int k, int n) {
        double[] f0 = factors[k];
        double[] f1 = factors[k + 1];
        double[] f2 = factors[k + 2];
        double[] f3 = factors[k + 3];
        four(target, f0[i], f1[i], f2[i], f3[i], other, f0[i + 1], f1[i + 1], f2[i + 1], f3[i + 1], rows, k, n);
    }

    /// The same for two k only.
    static void twoDown(double[] target, double[] other, double[][] factors, int i, double[][] rows, int k, int n) {
        double f0 = factors[k][i];
        double f1 = factors[k + 1][i];
        double g0 = factors[k][i + 1];
        double g1 = factors[k + 1][i + 1];
        double[] r0 = rows[k];
        double[] r1 = rows[k + 1];
        for (int j = 0; j < n; j++) {
            double a = r0[j];
            double b = r1[j];
            double sum = (target[j] + f0 * a) + f1 * b;
            double otherSum = (other[j] + g0 * a) + g1 * b;
            target[j] = sum;
            other[j] = otherSum;
        }
    }

    private static void four(
            double[] target,
            double f0,
            double f1,
            double f2,
            double f3,
            double[] other,
            double g0,
            double g1,
            double g2,
            double g3,
            double[][] rows,
            int k,
            int n) {
        double[] r0 = rows[k];
        double[] r1 = rows[k + 1];
        double[] r2 = rows[k + 2];
        double[] r3 = rows[k + 3];
        for (int j = 0; j < n; j++) {
            double a = r0[j];
            double b = r1[j];
            double c = r2[j];
            double d = r3[j];
            double sum = (((target[j] + f0 * a) + f1 * b) + f2 * c) + f3 * d;
            double otherSum = (((other[j] + g0 * a) + g1 * b) + g2 * c) + g3 * d;
            target[j] = sum;
            other[j] = otherSum;
        }
    }

    /// target_j += f0 · r0_j, then f1 · r1_j, f2 · r2_j and f3 · r3_j.
    static void four(
            double[] target, double f0, double f1, double f2, double f3, double[][] rows, int k, int from, int to) {
        double[] r0 = rows[k];
        double[] r1 = rows[k + 1];
        double[] r2 = rows[k + 2];
        double[] r3 = rows[k + 3];
        for (int j = from; j < to; j++) {
            target[j] = (((target[j] + f0 * r0[j]) + f1 * r1[j]) + f2 * r2[j]) + f3 * r3[j];
        }
    }

    /// target_j += factor · row_j.
    static void one(double[] target, double factor, double[] row, int from, int to) {
        for (int j = from; j < to; j++) {
            target[j] += factor * row[j];
        }
    }
}
