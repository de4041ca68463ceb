package backstep.math;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;

/// Products of matrices by vectors of the processor, a tile of four rows at a time; to be touched only where
/// [WideVectors#present].
///
/// Lanes run along columns: each of the sums has a lane of its own, over its terms upwards from 0, a product rounded
/// before it is added. So the bits are those of [Tiles], whatever the number of lanes. Rows of numbers are padded to
/// a multiple of [#PAD] with zeros. Where tiles do not fit, the last one begins earlier and finds once more what the
/// one
/// before found.
public final class WideTiles {
    /// A multiple of the lanes of every processor.
    public static final int PAD = 8;

    static final VectorSpecies<Double> LANES =
            DoubleVector.SPECIES_PREFERRED.length() > PAD ? DoubleVector.SPECIES_512 : DoubleVector.SPECIES_PREFERRED;
    static final VectorSpecies<Long> LONGS = VectorSpecies.of(long.class, LANES.vectorShape());
    private static final int N = LANES.length();

    private WideTiles() {}

    static int lanes() {
        return N;
    }

    /// `count` rounded up to a multiple of [#PAD].
    public static int padded(int count) {
        return (count + PAD - 1) / PAD * PAD;
    }

    /// c_mn = Σ_k a_mk b_kn + last_n for `rows` rows m of a from `first` on, which become the rows of c from 0 on, and
    /// for `columns` columns n, a multiple of [#PAD]. Entries of a row of b and of c are neighbours.
    public static void product(Grid a, int first, Grid b, double[] last, Grid c, int rows, int terms, int columns) {
        int wide = 4 * N;
        if (columns < wide) {
            for (int n = 0; n < columns; n += N) {
                column(a, first, b, n, last, c, rows, terms);
            }
        } else {
            for (int n = 0; n < columns; n += wide) {
                wideColumn(a, first, b, Math.min(n, columns - wide), last, c, rows, terms);
            }
        }
    }

    private static void wideColumn(Grid a, int first, Grid b, int n, double[] last, Grid c, int rows, int terms) {
        int m = 0;
        for (; m + 4 <= rows; m += 4) {
            sixteen(a, first + m, b, n, last, c, m, terms);
        }
        if (rows < 2) {
            for (int k = n; k < n + 4 * N; k += N) {
                one(a, first, b, k, last, c, 0, terms);
            }
            return;
        }
        for (; m < rows; m += 2) {
            int at = Math.min(m, rows - 2);
            eight(a, first + at, b, n, last, c, at, terms);
        }
    }

    private static void column(Grid a, int first, Grid b, int n, double[] last, Grid c, int rows, int terms) {
        if (rows < 4) {
            for (int m = 0; m < rows; m++) {
                one(a, first + m, b, n, last, c, m, terms);
            }
            return;
        }
        for (int m = 0; m < rows; m += 4) {
            int at = Math.min(m, rows - 4);
            four(a, first + at, b, n, last, c, at, terms);
        }
    }

    /// Four rows and four vectors of columns.
    private static void sixteen(Grid a, int row, Grid b, int n, double[] last, Grid c, int m, int terms) {
        DoubleVector zero = DoubleVector.zero(LANES);
        DoubleVector c00 = zero, c01 = zero, c02 = zero, c03 = zero;
        DoubleVector c10 = zero, c11 = zero, c12 = zero, c13 = zero;
        DoubleVector c20 = zero, c21 = zero, c22 = zero, c23 = zero;
        DoubleVector c30 = zero, c31 = zero, c32 = zero, c33 = zero;
        double[] av = a.values;
        double[] bv = b.values;
        int ad = a.down;
        int across = a.across;
        int bd = b.down;
        int p = a.start + row * ad;
        int q = b.start + n;
        for (int k = 0; k < terms; k++) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, bv, q);
            DoubleVector b1 = DoubleVector.fromArray(LANES, bv, q + N);
            DoubleVector b2 = DoubleVector.fromArray(LANES, bv, q + 2 * N);
            DoubleVector b3 = DoubleVector.fromArray(LANES, bv, q + 3 * N);
            DoubleVector f0 = DoubleVector.broadcast(LANES, av[p]);
            c00 = c00.add(b0.mul(f0));
            c01 = c01.add(b1.mul(f0));
            c02 = c02.add(b2.mul(f0));
            c03 = c03.add(b3.mul(f0));
            DoubleVector f1 = DoubleVector.broadcast(LANES, av[p + ad]);
            c10 = c10.add(b0.mul(f1));
            c11 = c11.add(b1.mul(f1));
            c12 = c12.add(b2.mul(f1));
            c13 = c13.add(b3.mul(f1));
            DoubleVector f2 = DoubleVector.broadcast(LANES, av[p + 2 * ad]);
            c20 = c20.add(b0.mul(f2));
            c21 = c21.add(b1.mul(f2));
            c22 = c22.add(b2.mul(f2));
            c23 = c23.add(b3.mul(f2));
            DoubleVector f3 = DoubleVector.broadcast(LANES, av[p + 3 * ad]);
            c30 = c30.add(b0.mul(f3));
            c31 = c31.add(b1.mul(f3));
            c32 = c32.add(b2.mul(f3));
            c33 = c33.add(b3.mul(f3));
            p += across;
            q += bd;
        }
        double[] cv = c.values;
        DoubleVector l0 = DoubleVector.fromArray(LANES, last, n);
        DoubleVector l1 = DoubleVector.fromArray(LANES, last, n + N);
        DoubleVector l2 = DoubleVector.fromArray(LANES, last, n + 2 * N);
        DoubleVector l3 = DoubleVector.fromArray(LANES, last, n + 3 * N);
        int r0 = c.start + m * c.down + n;
        c00.add(l0).intoArray(cv, r0);
        c01.add(l1).intoArray(cv, r0 + N);
        c02.add(l2).intoArray(cv, r0 + 2 * N);
        c03.add(l3).intoArray(cv, r0 + 3 * N);
        int r1 = r0 + c.down;
        c10.add(l0).intoArray(cv, r1);
        c11.add(l1).intoArray(cv, r1 + N);
        c12.add(l2).intoArray(cv, r1 + 2 * N);
        c13.add(l3).intoArray(cv, r1 + 3 * N);
        int r2 = r1 + c.down;
        c20.add(l0).intoArray(cv, r2);
        c21.add(l1).intoArray(cv, r2 + N);
        c22.add(l2).intoArray(cv, r2 + 2 * N);
        c23.add(l3).intoArray(cv, r2 + 3 * N);
        int r3 = r2 + c.down;
        c30.add(l0).intoArray(cv, r3);
        c31.add(l1).intoArray(cv, r3 + N);
        c32.add(l2).intoArray(cv, r3 + 2 * N);
        c33.add(l3).intoArray(cv, r3 + 3 * N);
    }

    /// Two rows and four vectors of columns.
    private static void eight(Grid a, int row, Grid b, int n, double[] last, Grid c, int m, int terms) {
        DoubleVector zero = DoubleVector.zero(LANES);
        DoubleVector c00 = zero, c01 = zero, c02 = zero, c03 = zero;
        DoubleVector c10 = zero, c11 = zero, c12 = zero, c13 = zero;
        double[] av = a.values;
        double[] bv = b.values;
        int ad = a.down;
        int across = a.across;
        int bd = b.down;
        int p = a.start + row * ad;
        int q = b.start + n;
        for (int k = 0; k < terms; k++) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, bv, q);
            DoubleVector b1 = DoubleVector.fromArray(LANES, bv, q + N);
            DoubleVector b2 = DoubleVector.fromArray(LANES, bv, q + 2 * N);
            DoubleVector b3 = DoubleVector.fromArray(LANES, bv, q + 3 * N);
            DoubleVector f0 = DoubleVector.broadcast(LANES, av[p]);
            c00 = c00.add(b0.mul(f0));
            c01 = c01.add(b1.mul(f0));
            c02 = c02.add(b2.mul(f0));
            c03 = c03.add(b3.mul(f0));
            DoubleVector f1 = DoubleVector.broadcast(LANES, av[p + ad]);
            c10 = c10.add(b0.mul(f1));
            c11 = c11.add(b1.mul(f1));
            c12 = c12.add(b2.mul(f1));
            c13 = c13.add(b3.mul(f1));
            p += across;
            q += bd;
        }
        double[] cv = c.values;
        DoubleVector l0 = DoubleVector.fromArray(LANES, last, n);
        DoubleVector l1 = DoubleVector.fromArray(LANES, last, n + N);
        DoubleVector l2 = DoubleVector.fromArray(LANES, last, n + 2 * N);
        DoubleVector l3 = DoubleVector.fromArray(LANES, last, n + 3 * N);
        int r0 = c.start + m * c.down + n;
        c00.add(l0).intoArray(cv, r0);
        c01.add(l1).intoArray(cv, r0 + N);
        c02.add(l2).intoArray(cv, r0 + 2 * N);
        c03.add(l3).intoArray(cv, r0 + 3 * N);
        int r1 = r0 + c.down;
        c10.add(l0).intoArray(cv, r1);
        c11.add(l1).intoArray(cv, r1 + N);
        c12.add(l2).intoArray(cv, r1 + 2 * N);
        c13.add(l3).intoArray(cv, r1 + 3 * N);
    }

    /// Four rows and one vector of columns.
    private static void four(Grid a, int row, Grid b, int n, double[] last, Grid c, int m, int terms) {
        DoubleVector c0 = DoubleVector.zero(LANES);
        DoubleVector c1 = c0;
        DoubleVector c2 = c0;
        DoubleVector c3 = c0;
        double[] av = a.values;
        double[] bv = b.values;
        int ad = a.down;
        int across = a.across;
        int bd = b.down;
        int p = a.start + row * ad;
        int q = b.start + n;
        for (int k = 0; k < terms; k++) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, bv, q);
            c0 = c0.add(b0.mul(av[p]));
            c1 = c1.add(b0.mul(av[p + ad]));
            c2 = c2.add(b0.mul(av[p + 2 * ad]));
            c3 = c3.add(b0.mul(av[p + 3 * ad]));
            p += across;
            q += bd;
        }
        DoubleVector l = DoubleVector.fromArray(LANES, last, n);
        double[] cv = c.values;
        int at = c.start + m * c.down + n;
        c0.add(l).intoArray(cv, at);
        c1.add(l).intoArray(cv, at + c.down);
        c2.add(l).intoArray(cv, at + 2 * c.down);
        c3.add(l).intoArray(cv, at + 3 * c.down);
    }

    /// One row and one vector of columns.
    private static void one(Grid a, int row, Grid b, int n, double[] last, Grid c, int m, int terms) {
        DoubleVector sum = DoubleVector.zero(LANES);
        int p = a.start + row * a.down;
        int q = b.start + n;
        for (int k = 0; k < terms; k++) {
            sum = sum.add(DoubleVector.fromArray(LANES, b.values, q).mul(a.values[p]));
            p += a.across;
            q += b.down;
        }
        sum.add(DoubleVector.fromArray(LANES, last, n)).intoArray(c.values, c.start + m * c.down + n);
    }

    /// w += factor · g for `count` numbers of w from `at` on and of g from 0 on; false where one of w is not finite
    /// then.
    ///
    /// 0 times a number is 0 or NaN, and the bits of all of these are gathered, for which nothing has to wait long.
    public static boolean addMultiple(double[] w, int at, double factor, double[] g, int count) {
        LongVector trace = LongVector.zero(LONGS);
        DoubleVector f = DoubleVector.broadcast(LANES, factor);
        for (int n = 0; n < count; n += N) {
            DoubleVector sum = DoubleVector.fromArray(LANES, w, at + n)
                    .add(DoubleVector.fromArray(LANES, g, n).mul(f));
            sum.intoArray(w, at + n);
            trace = trace.or(sum.mul(0).reinterpretAsLongs());
        }
        return trace.and(Long.MAX_VALUE).eq(0).allTrue();
    }

    /// Σ of the first `rows` rows of `columns` numbers each, one behind the other, upwards from 0.
    public static void sumRows(double[] rows, int count, double[] sums, int columns) {
        for (int n = 0; n < columns; n += N) {
            DoubleVector sum = DoubleVector.zero(LANES);
            for (int at = n; at < count * columns; at += columns) {
                sum = sum.add(DoubleVector.fromArray(LANES, rows, at));
            }
            sum.intoArray(sums, n);
        }
    }
}
