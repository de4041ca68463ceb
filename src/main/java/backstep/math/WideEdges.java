package backstep.math;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// The tiles of a [WideProduct] where fewer than four vectors of columns or a single row are left.
final class WideEdges {
    private static final VectorSpecies<Double> LANES = WideRows.LANES;
    private static final int N = LANES.length();

    private WideEdges() {}

    /// Four rows and two vectors of columns.
    static void pairs(WideProduct p, int m, int n, int terms, double f) {
        DoubleVector zero = DoubleVector.zero(LANES);
        DoubleVector c00 = zero, c01 = zero;
        DoubleVector c10 = zero, c11 = zero;
        DoubleVector c20 = zero, c21 = zero;
        DoubleVector c30 = zero, c31 = zero;
        double[] av = p.a.values;
        double[] bv = p.b.values;
        int down = p.a.down;
        int across = p.a.across;
        int below = p.b.down;
        int i = p.a.start + m * p.a.down;
        int j = p.b.start + n;
        for (int k = 0; k < terms; k++) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, bv, j);
            DoubleVector b1 = DoubleVector.fromArray(LANES, bv, j + N);
            DoubleVector f0 = DoubleVector.broadcast(LANES, av[i]);
            c00 = c00.add(b0.mul(f0));
            c01 = c01.add(b1.mul(f0));
            DoubleVector f1 = DoubleVector.broadcast(LANES, av[i + down]);
            c10 = c10.add(b0.mul(f1));
            c11 = c11.add(b1.mul(f1));
            DoubleVector f2 = DoubleVector.broadcast(LANES, av[i + 2 * down]);
            c20 = c20.add(b0.mul(f2));
            c21 = c21.add(b1.mul(f2));
            DoubleVector f3 = DoubleVector.broadcast(LANES, av[i + 3 * down]);
            c30 = c30.add(b0.mul(f3));
            c31 = c31.add(b1.mul(f3));
            i += across;
            j += below;
        }
        DoubleVector factor = DoubleVector.broadcast(LANES, f);
        DoubleVector sum = DoubleVector.fromArray(LANES, p.trace, 0);
        double[] kv = p.base.values;
        double[] cv = p.c.values;
        int from = p.base.start + m * p.base.down + n;
        int to = p.c.start + m * p.c.down + n;
        c00 = DoubleVector.fromArray(LANES, kv, from).add(c00.mul(factor));
        c00.intoArray(cv, to);
        c01 = DoubleVector.fromArray(LANES, kv, from + N).add(c01.mul(factor));
        c01.intoArray(cv, to + N);
        sum = sum.add(c00.add(c01));
        from += p.base.down;
        to += p.c.down;
        c10 = DoubleVector.fromArray(LANES, kv, from).add(c10.mul(factor));
        c10.intoArray(cv, to);
        c11 = DoubleVector.fromArray(LANES, kv, from + N).add(c11.mul(factor));
        c11.intoArray(cv, to + N);
        sum = sum.add(c10.add(c11));
        from += p.base.down;
        to += p.c.down;
        c20 = DoubleVector.fromArray(LANES, kv, from).add(c20.mul(factor));
        c20.intoArray(cv, to);
        c21 = DoubleVector.fromArray(LANES, kv, from + N).add(c21.mul(factor));
        c21.intoArray(cv, to + N);
        sum = sum.add(c20.add(c21));
        from += p.base.down;
        to += p.c.down;
        c30 = DoubleVector.fromArray(LANES, kv, from).add(c30.mul(factor));
        c30.intoArray(cv, to);
        c31 = DoubleVector.fromArray(LANES, kv, from + N).add(c31.mul(factor));
        c31.intoArray(cv, to + N);
        sum = sum.add(c30.add(c31));
        sum.intoArray(p.trace, 0);
    }

    /// Four rows and one vector of columns.
    static void four(WideProduct p, int m, int n, int terms, double f) {
        DoubleVector zero = DoubleVector.zero(LANES);
        DoubleVector c00 = zero;
        DoubleVector c10 = zero;
        DoubleVector c20 = zero;
        DoubleVector c30 = zero;
        double[] av = p.a.values;
        double[] bv = p.b.values;
        int down = p.a.down;
        int across = p.a.across;
        int below = p.b.down;
        int i = p.a.start + m * p.a.down;
        int j = p.b.start + n;
        for (int k = 0; k < terms; k++) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, bv, j);
            DoubleVector f0 = DoubleVector.broadcast(LANES, av[i]);
            c00 = c00.add(b0.mul(f0));
            DoubleVector f1 = DoubleVector.broadcast(LANES, av[i + down]);
            c10 = c10.add(b0.mul(f1));
            DoubleVector f2 = DoubleVector.broadcast(LANES, av[i + 2 * down]);
            c20 = c20.add(b0.mul(f2));
            DoubleVector f3 = DoubleVector.broadcast(LANES, av[i + 3 * down]);
            c30 = c30.add(b0.mul(f3));
            i += across;
            j += below;
        }
        DoubleVector factor = DoubleVector.broadcast(LANES, f);
        DoubleVector sum = DoubleVector.fromArray(LANES, p.trace, 0);
        double[] kv = p.base.values;
        double[] cv = p.c.values;
        int from = p.base.start + m * p.base.down + n;
        int to = p.c.start + m * p.c.down + n;
        c00 = DoubleVector.fromArray(LANES, kv, from).add(c00.mul(factor));
        c00.intoArray(cv, to);
        sum = sum.add(c00);
        from += p.base.down;
        to += p.c.down;
        c10 = DoubleVector.fromArray(LANES, kv, from).add(c10.mul(factor));
        c10.intoArray(cv, to);
        sum = sum.add(c10);
        from += p.base.down;
        to += p.c.down;
        c20 = DoubleVector.fromArray(LANES, kv, from).add(c20.mul(factor));
        c20.intoArray(cv, to);
        sum = sum.add(c20);
        from += p.base.down;
        to += p.c.down;
        c30 = DoubleVector.fromArray(LANES, kv, from).add(c30.mul(factor));
        c30.intoArray(cv, to);
        sum = sum.add(c30);
        sum.intoArray(p.trace, 0);
    }

    /// One row and one vector of columns.
    static void one(WideProduct p, int m, int n, int terms, double f) {
        DoubleVector zero = DoubleVector.zero(LANES);
        DoubleVector c00 = zero;
        double[] av = p.a.values;
        double[] bv = p.b.values;
        int across = p.a.across;
        int below = p.b.down;
        int i = p.a.start + m * p.a.down;
        int j = p.b.start + n;
        for (int k = 0; k < terms; k++) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, bv, j);
            DoubleVector f0 = DoubleVector.broadcast(LANES, av[i]);
            c00 = c00.add(b0.mul(f0));
            i += across;
            j += below;
        }
        DoubleVector factor = DoubleVector.broadcast(LANES, f);
        DoubleVector sum = DoubleVector.fromArray(LANES, p.trace, 0);
        double[] kv = p.base.values;
        double[] cv = p.c.values;
        int from = p.base.start + m * p.base.down + n;
        int to = p.c.start + m * p.c.down + n;
        c00 = DoubleVector.fromArray(LANES, kv, from).add(c00.mul(factor));
        c00.intoArray(cv, to);
        sum = sum.add(c00);
        sum.intoArray(p.trace, 0);
    }
}
