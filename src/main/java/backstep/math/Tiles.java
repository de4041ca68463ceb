package backstep.math;

/// Products of small matrices, sixteen sums at a time, each in a register of its own.
///
/// Rows of fewer than some sixteen entries are too short for the compiler's vectors. Sixteen sums of four rows and four
/// columns keep the processor's adders as busy without them, for none waits for another. Every sum runs over its terms
/// upwards from 0, so it has the bits that it has alone.
public final class Tiles {
    private Tiles() {}

    /// c_mn = Σ_k a_mk b_kn + last_n, for M × K and K × N entries; `last` begins at `lastAt`.
    public static void product(Grid a, Grid b, double[] last, int lastAt, Grid c, int rows, int terms, int columns) {
        int m = 0;
        for (; m + 4 <= rows; m += 4) {
            int n = 0;
            for (; n + 4 <= columns; n += 4) {
                sixteen(a, m, b, n, last, lastAt + n, c, terms);
            }
            for (; n < columns; n++) {
                fourRows(a, m, b, n, last[lastAt + n], c, terms);
            }
        }
        for (; m + 2 <= rows; m += 2) {
            int n = 0;
            for (; n + 4 <= columns; n += 4) {
                eight(a, m, b, n, last, lastAt + n, c, terms);
            }
            for (; n < columns; n++) {
                one(a, m, b, n, last[lastAt + n], c, terms);
                one(a, m + 1, b, n, last[lastAt + n], c, terms);
            }
        }
        if (m < rows) {
            int n = 0;
            for (; n + 4 <= columns; n += 4) {
                fourColumns(a, m, b, n, last, lastAt + n, c, terms);
            }
            for (; n < columns; n++) {
                one(a, m, b, n, last[lastAt + n], c, terms);
            }
        }
    }

    private static void sixteen(Grid a, int m, Grid b, int n, double[] last, int l, Grid c, int terms) {
        double s00 = 0, s01 = 0, s02 = 0, s03 = 0;
        double s10 = 0, s11 = 0, s12 = 0, s13 = 0;
        double s20 = 0, s21 = 0, s22 = 0, s23 = 0;
        double s30 = 0, s31 = 0, s32 = 0, s33 = 0;
        double[] av = a.values;
        double[] bv = b.values;
        int ad = a.down;
        int ba = b.across;
        int p = a.start + m * ad;
        int q = b.start + n * ba;
        for (int k = 0; k < terms; k++) {
            double b0 = bv[q];
            double b1 = bv[q + ba];
            double b2 = bv[q + 2 * ba];
            double b3 = bv[q + 3 * ba];
            double a0 = av[p];
            s00 += a0 * b0;
            s01 += a0 * b1;
            s02 += a0 * b2;
            s03 += a0 * b3;
            double a1 = av[p + ad];
            s10 += a1 * b0;
            s11 += a1 * b1;
            s12 += a1 * b2;
            s13 += a1 * b3;
            double a2 = av[p + 2 * ad];
            s20 += a2 * b0;
            s21 += a2 * b1;
            s22 += a2 * b2;
            s23 += a2 * b3;
            double a3 = av[p + 3 * ad];
            s30 += a3 * b0;
            s31 += a3 * b1;
            s32 += a3 * b2;
            s33 += a3 * b3;
            p += a.across;
            q += b.down;
        }
        double l0 = last[l];
        double l1 = last[l + 1];
        double l2 = last[l + 2];
        double l3 = last[l + 3];
        put(c, m, n, s00 + l0, s01 + l1, s02 + l2, s03 + l3);
        put(c, m + 1, n, s10 + l0, s11 + l1, s12 + l2, s13 + l3);
        put(c, m + 2, n, s20 + l0, s21 + l1, s22 + l2, s23 + l3);
        put(c, m + 3, n, s30 + l0, s31 + l1, s32 + l2, s33 + l3);
    }

    private static void eight(Grid a, int m, Grid b, int n, double[] last, int l, Grid c, int terms) {
        double s00 = 0, s01 = 0, s02 = 0, s03 = 0;
        double s10 = 0, s11 = 0, s12 = 0, s13 = 0;
        double[] av = a.values;
        double[] bv = b.values;
        int ad = a.down;
        int ba = b.across;
        int p = a.start + m * ad;
        int q = b.start + n * ba;
        for (int k = 0; k < terms; k++) {
            double b0 = bv[q];
            double b1 = bv[q + ba];
            double b2 = bv[q + 2 * ba];
            double b3 = bv[q + 3 * ba];
            double a0 = av[p];
            s00 += a0 * b0;
            s01 += a0 * b1;
            s02 += a0 * b2;
            s03 += a0 * b3;
            double a1 = av[p + ad];
            s10 += a1 * b0;
            s11 += a1 * b1;
            s12 += a1 * b2;
            s13 += a1 * b3;
            p += a.across;
            q += b.down;
        }
        put(c, m, n, s00 + last[l], s01 + last[l + 1], s02 + last[l + 2], s03 + last[l + 3]);
        put(c, m + 1, n, s10 + last[l], s11 + last[l + 1], s12 + last[l + 2], s13 + last[l + 3]);
    }

    private static void put(Grid c, int m, int n, double c0, double c1, double c2, double c3) {
        double[] cv = c.values;
        int ca = c.across;
        int at = c.start + m * c.down + n * ca;
        cv[at] = c0;
        cv[at + ca] = c1;
        cv[at + 2 * ca] = c2;
        cv[at + 3 * ca] = c3;
    }

    private static void fourRows(Grid a, int m, Grid b, int n, double last, Grid c, int terms) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double[] av = a.values;
        double[] bv = b.values;
        int ad = a.down;
        int p = a.start + m * ad;
        int q = b.start + n * b.across;
        for (int k = 0; k < terms; k++) {
            double b0 = bv[q];
            s0 += av[p] * b0;
            s1 += av[p + ad] * b0;
            s2 += av[p + 2 * ad] * b0;
            s3 += av[p + 3 * ad] * b0;
            p += a.across;
            q += b.down;
        }
        double[] cv = c.values;
        int at = c.start + m * c.down + n * c.across;
        cv[at] = s0 + last;
        cv[at + c.down] = s1 + last;
        cv[at + 2 * c.down] = s2 + last;
        cv[at + 3 * c.down] = s3 + last;
    }

    private static void fourColumns(Grid a, int m, Grid b, int n, double[] last, int l, Grid c, int terms) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double[] av = a.values;
        double[] bv = b.values;
        int ba = b.across;
        int p = a.start + m * a.down;
        int q = b.start + n * ba;
        for (int k = 0; k < terms; k++) {
            double a0 = av[p];
            s0 += a0 * bv[q];
            s1 += a0 * bv[q + ba];
            s2 += a0 * bv[q + 2 * ba];
            s3 += a0 * bv[q + 3 * ba];
            p += a.across;
            q += b.down;
        }
        put(c, m, n, s0 + last[l], s1 + last[l + 1], s2 + last[l + 2], s3 + last[l + 3]);
    }

    private static void one(Grid a, int m, Grid b, int n, double last, Grid c, int terms) {
        double sum = 0;
        int p = a.start + m * a.down;
        int q = b.start + n * b.across;
        for (int k = 0; k < terms; k++) {
            sum += a.values[p] * b.values[q];
            p += a.across;
            q += b.down;
        }
        c.values[c.start + m * c.down + n * c.across] = sum + last;
    }
}
