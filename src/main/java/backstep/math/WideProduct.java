package backstep.math;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// A product of two matrices by vectors of the processor, onto a third: c_mn = base_mn + f · Σ_k a_mk b_kn. To be
/// touched
/// only where [WideVectors#present].
///
/// Lanes run along columns: each of the sums has a lane of its own, over its terms upwards from 0, a product rounded
/// before it is added. So the bits are those of [Tiles], whatever the number of lanes. A tile is four rows and four
/// vectors of columns, which are sixteen sums of vectors in sixteen registers, and smaller ones at the edges, see
/// [WideEdges]. The
/// tiles are written out, for a sum in an array would not stay in its register, and a method that is called more than a
/// few times is not compiled into a tile: what it is given and gives back is then an object.
///
/// c may be base: where that is a matrix of weights and f is -η, the product is the gradient and its descent in one.
public final class WideProduct {
    private static final VectorSpecies<Double> LANES = WideRows.LANES;
    private static final int N = LANES.length();

    final Grid a;
    final Grid b;
    final Grid base;
    final Grid c;
    final double[] trace = new double[WideRows.PAD];

    /// Entries of a row are neighbours in b, base and c, and may be apart in a.
    public WideProduct(Grid a, Grid b, Grid base, Grid c) {
        this.a = a;
        this.b = b;
        this.base = base;
        this.c = c;
    }

    /// The product for `rows` rows of a, `terms` terms of each sum, and `columns` columns, a multiple of
    /// [WideRows#PAD].
    public void perform(int rows, int terms, int columns, double f) {
        DoubleVector.zero(LANES).intoArray(trace, 0);
        int n = 0;
        for (; n + 4 * N <= columns; n += 4 * N) {
            int m = 0;
            for (; m + 4 <= rows; m += 4) {
                sixteen(m, n, terms, f);
            }
            for (; m + 2 <= rows; m += 2) {
                eight(m, n, terms, f);
            }
            if (m < rows) {
                for (int k = n; k < n + 4 * N; k += N) {
                    WideEdges.one(this, m, k, terms, f);
                }
            }
        }
        for (; n + 2 * N <= columns; n += 2 * N) {
            int m = 0;
            for (; m + 4 <= rows; m += 4) {
                WideEdges.pairs(this, m, n, terms, f);
            }
            for (; m < rows; m++) {
                WideEdges.one(this, m, n, terms, f);
                WideEdges.one(this, m, n + N, terms, f);
            }
        }
        if (n < columns) {
            int m = 0;
            for (; m + 4 <= rows; m += 4) {
                WideEdges.four(this, m, n, terms, f);
            }
            for (; m < rows; m++) {
                WideEdges.one(this, m, n, terms, f);
            }
        }
    }

    /// Whether all entries that the last product wrote are finite; false may also be said where some are enormous.
    public boolean finite() {
        return Kernels.firstNotFinite(trace, 0, N) < 0;
    }

    /// Four rows and four vectors of columns.
    private void sixteen(int m, int n, int terms, double f) {
        DoubleVector zero = DoubleVector.zero(LANES);
        DoubleVector c00 = zero, c01 = zero, c02 = zero, c03 = zero;
        DoubleVector c10 = zero, c11 = zero, c12 = zero, c13 = zero;
        DoubleVector c20 = zero, c21 = zero, c22 = zero, c23 = zero;
        DoubleVector c30 = zero, c31 = zero, c32 = zero, c33 = zero;
        double[] av = a.values;
        double[] bv = b.values;
        int down = a.down;
        int across = a.across;
        int below = b.down;
        int i = a.start + m * a.down;
        int j = b.start + n;
        for (int k = 0; k < terms; k++) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, bv, j);
            DoubleVector b1 = DoubleVector.fromArray(LANES, bv, j + N);
            DoubleVector b2 = DoubleVector.fromArray(LANES, bv, j + 2 * N);
            DoubleVector b3 = DoubleVector.fromArray(LANES, bv, j + 3 * N);
            DoubleVector f0 = DoubleVector.broadcast(LANES, av[i]);
            c00 = c00.add(b0.mul(f0));
            c01 = c01.add(b1.mul(f0));
            c02 = c02.add(b2.mul(f0));
            c03 = c03.add(b3.mul(f0));
            DoubleVector f1 = DoubleVector.broadcast(LANES, av[i + down]);
            c10 = c10.add(b0.mul(f1));
            c11 = c11.add(b1.mul(f1));
            c12 = c12.add(b2.mul(f1));
            c13 = c13.add(b3.mul(f1));
            DoubleVector f2 = DoubleVector.broadcast(LANES, av[i + 2 * down]);
            c20 = c20.add(b0.mul(f2));
            c21 = c21.add(b1.mul(f2));
            c22 = c22.add(b2.mul(f2));
            c23 = c23.add(b3.mul(f2));
            DoubleVector f3 = DoubleVector.broadcast(LANES, av[i + 3 * down]);
            c30 = c30.add(b0.mul(f3));
            c31 = c31.add(b1.mul(f3));
            c32 = c32.add(b2.mul(f3));
            c33 = c33.add(b3.mul(f3));
            i += across;
            j += below;
        }
        DoubleVector factor = DoubleVector.broadcast(LANES, f);
        DoubleVector sum = DoubleVector.fromArray(LANES, trace, 0);
        double[] kv = base.values;
        double[] cv = c.values;
        int from = base.start + m * base.down + n;
        int to = c.start + m * c.down + n;
        c00 = DoubleVector.fromArray(LANES, kv, from).add(c00.mul(factor));
        c00.intoArray(cv, to);
        c01 = DoubleVector.fromArray(LANES, kv, from + N).add(c01.mul(factor));
        c01.intoArray(cv, to + N);
        c02 = DoubleVector.fromArray(LANES, kv, from + 2 * N).add(c02.mul(factor));
        c02.intoArray(cv, to + 2 * N);
        c03 = DoubleVector.fromArray(LANES, kv, from + 3 * N).add(c03.mul(factor));
        c03.intoArray(cv, to + 3 * N);
        sum = sum.add(c00.add(c01).add(c02.add(c03)));
        from += base.down;
        to += c.down;
        c10 = DoubleVector.fromArray(LANES, kv, from).add(c10.mul(factor));
        c10.intoArray(cv, to);
        c11 = DoubleVector.fromArray(LANES, kv, from + N).add(c11.mul(factor));
        c11.intoArray(cv, to + N);
        c12 = DoubleVector.fromArray(LANES, kv, from + 2 * N).add(c12.mul(factor));
        c12.intoArray(cv, to + 2 * N);
        c13 = DoubleVector.fromArray(LANES, kv, from + 3 * N).add(c13.mul(factor));
        c13.intoArray(cv, to + 3 * N);
        sum = sum.add(c10.add(c11).add(c12.add(c13)));
        from += base.down;
        to += c.down;
        c20 = DoubleVector.fromArray(LANES, kv, from).add(c20.mul(factor));
        c20.intoArray(cv, to);
        c21 = DoubleVector.fromArray(LANES, kv, from + N).add(c21.mul(factor));
        c21.intoArray(cv, to + N);
        c22 = DoubleVector.fromArray(LANES, kv, from + 2 * N).add(c22.mul(factor));
        c22.intoArray(cv, to + 2 * N);
        c23 = DoubleVector.fromArray(LANES, kv, from + 3 * N).add(c23.mul(factor));
        c23.intoArray(cv, to + 3 * N);
        sum = sum.add(c20.add(c21).add(c22.add(c23)));
        from += base.down;
        to += c.down;
        c30 = DoubleVector.fromArray(LANES, kv, from).add(c30.mul(factor));
        c30.intoArray(cv, to);
        c31 = DoubleVector.fromArray(LANES, kv, from + N).add(c31.mul(factor));
        c31.intoArray(cv, to + N);
        c32 = DoubleVector.fromArray(LANES, kv, from + 2 * N).add(c32.mul(factor));
        c32.intoArray(cv, to + 2 * N);
        c33 = DoubleVector.fromArray(LANES, kv, from + 3 * N).add(c33.mul(factor));
        c33.intoArray(cv, to + 3 * N);
        sum = sum.add(c30.add(c31).add(c32.add(c33)));
        sum.intoArray(trace, 0);
    }

    /// Two rows and four vectors of columns.
    private void eight(int m, int n, int terms, double f) {
        DoubleVector zero = DoubleVector.zero(LANES);
        DoubleVector c00 = zero, c01 = zero, c02 = zero, c03 = zero;
        DoubleVector c10 = zero, c11 = zero, c12 = zero, c13 = zero;
        double[] av = a.values;
        double[] bv = b.values;
        int down = a.down;
        int across = a.across;
        int below = b.down;
        int i = a.start + m * a.down;
        int j = b.start + n;
        for (int k = 0; k < terms; k++) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, bv, j);
            DoubleVector b1 = DoubleVector.fromArray(LANES, bv, j + N);
            DoubleVector b2 = DoubleVector.fromArray(LANES, bv, j + 2 * N);
            DoubleVector b3 = DoubleVector.fromArray(LANES, bv, j + 3 * N);
            DoubleVector f0 = DoubleVector.broadcast(LANES, av[i]);
            c00 = c00.add(b0.mul(f0));
            c01 = c01.add(b1.mul(f0));
            c02 = c02.add(b2.mul(f0));
            c03 = c03.add(b3.mul(f0));
            DoubleVector f1 = DoubleVector.broadcast(LANES, av[i + down]);
            c10 = c10.add(b0.mul(f1));
            c11 = c11.add(b1.mul(f1));
            c12 = c12.add(b2.mul(f1));
            c13 = c13.add(b3.mul(f1));
            i += across;
            j += below;
        }
        DoubleVector factor = DoubleVector.broadcast(LANES, f);
        DoubleVector sum = DoubleVector.fromArray(LANES, trace, 0);
        double[] kv = base.values;
        double[] cv = c.values;
        int from = base.start + m * base.down + n;
        int to = c.start + m * c.down + n;
        c00 = DoubleVector.fromArray(LANES, kv, from).add(c00.mul(factor));
        c00.intoArray(cv, to);
        c01 = DoubleVector.fromArray(LANES, kv, from + N).add(c01.mul(factor));
        c01.intoArray(cv, to + N);
        c02 = DoubleVector.fromArray(LANES, kv, from + 2 * N).add(c02.mul(factor));
        c02.intoArray(cv, to + 2 * N);
        c03 = DoubleVector.fromArray(LANES, kv, from + 3 * N).add(c03.mul(factor));
        c03.intoArray(cv, to + 3 * N);
        sum = sum.add(c00.add(c01).add(c02.add(c03)));
        from += base.down;
        to += c.down;
        c10 = DoubleVector.fromArray(LANES, kv, from).add(c10.mul(factor));
        c10.intoArray(cv, to);
        c11 = DoubleVector.fromArray(LANES, kv, from + N).add(c11.mul(factor));
        c11.intoArray(cv, to + N);
        c12 = DoubleVector.fromArray(LANES, kv, from + 2 * N).add(c12.mul(factor));
        c12.intoArray(cv, to + 2 * N);
        c13 = DoubleVector.fromArray(LANES, kv, from + 3 * N).add(c13.mul(factor));
        c13.intoArray(cv, to + 3 * N);
        sum = sum.add(c10.add(c11).add(c12.add(c13)));
        sum.intoArray(trace, 0);
    }
}
