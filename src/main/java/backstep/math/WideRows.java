package backstep.math;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;

/// Rows of numbers in vectors of the processor, padded to a multiple of [#PAD] with zeros; to be touched only where
/// [WideVectors#present].
public final class WideRows {
    /// A multiple of the lanes of every processor.
    public static final int PAD = 8;

    static final VectorSpecies<Double> LANES =
            DoubleVector.SPECIES_PREFERRED.length() > PAD ? DoubleVector.SPECIES_512 : DoubleVector.SPECIES_PREFERRED;
    static final VectorSpecies<Long> LONGS = VectorSpecies.of(long.class, LANES.vectorShape());
    private static final int N = LANES.length();

    private WideRows() {}

    static int lanes() {
        return N;
    }

    /// `count` rounded up to a multiple of [#PAD].
    public static int padded(int count) {
        return (count + PAD - 1) / PAD * PAD;
    }

    /// w += factor · g for `count` numbers of w from `at` on and of g from 0 on; false where one of w is not finite
    /// then.
    ///
    /// 0 times a number is 0 or NaN, and the bits of all of these are gathered, for which nothing has to wait long.
    public static boolean addMultiple(double[] w, double factor, double[] g, int count) {
        LongVector trace = LongVector.zero(LONGS);
        DoubleVector f = DoubleVector.broadcast(LANES, factor);
        for (int n = 0; n < count; n += N) {
            DoubleVector sum = DoubleVector.fromArray(LANES, w, n)
                    .add(DoubleVector.fromArray(LANES, g, n).mul(f));
            sum.intoArray(w, n);
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
