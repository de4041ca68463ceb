package backstep.math;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The sigmoid of rows by vectors of the processor, with the bits of [Exponential#sigmoid]; to be touched only where
/// [WideVectors#present].
///
/// The polynomial and the division are done by vectors, and the look-up in the table between them number by number,
/// which is faster than to gather. A row's length is a multiple of [WideRows#PAD].
public final class WideSigmoid {
    private static final VectorSpecies<Double> LANES = WideRows.LANES;
    private static final VectorSpecies<Long> LONGS = WideRows.LONGS;
    private static final int N = LANES.length();

    private WideSigmoid() {}

    /// y = 1 / (1 + e^-x) for `count` numbers; `nearest` is scratch.
    ///
    /// @return whether every x is mild, and so finite
    public static boolean outputs(double[] x, double[] y, long[] nearest, int count) {
        if (!polynomials(x, y, nearest, count)) {
            return Exponential.sigmoid(x, y, 0, count);
        }
        for (int j = 0; j < count; j++) {
            y[j] = Exponential.scaled(nearest[j], y[j]);
        }
        DoubleVector one = DoubleVector.broadcast(LANES, 1);
        for (int j = 0; j < count; j += N) {
            one.div(DoubleVector.fromArray(LANES, y, j).add(one)).intoArray(y, j);
        }
        return true;
    }

    /// e^r - 1 into `y` and k into `nearest`, see [Exponential]; false where a k is not mild.
    private static boolean polynomials(double[] x, double[] y, long[] nearest, int count) {
        LongVector all = LongVector.zero(LONGS);
        for (int j = 0; j < count; j += N) {
            DoubleVector negative = DoubleVector.fromArray(LANES, x, j).neg();
            DoubleVector rounded = negative.mul(Exponential.PARTS_PER_UNIT).add(Exponential.ROUNDER);
            LongVector k = rounded.reinterpretAsLongs().sub(Exponential.ROUNDER_BITS);
            k.intoArray(nearest, j);
            all = all.or(k.add(Exponential.MILD));
            DoubleVector whole = rounded.sub(Exponential.ROUNDER);
            DoubleVector r = negative.sub(whole.mul(Exponential.PART_HIGH)).sub(whole.mul(Exponential.PART_LOW));
            DoubleVector square = r.mul(r);
            DoubleVector low = r.add(square.mul(r.mul(1.0 / 6).add(0.5)));
            DoubleVector high = square.mul(square).mul(r.mul(1.0 / 120).add(1.0 / 24));
            low.add(high).intoArray(y, j);
        }
        return all.lanewise(VectorOperators.LSHR, Exponential.MILD_BITS).eq(0).allTrue();
    }

    /// ∂E/∂θ = ∂E/∂y · y (1 - y) for `count` numbers.
    public static void logitGradient(double[] y, double[] outputGradient, double[] logitGradient, int count) {
        DoubleVector one = DoubleVector.broadcast(LANES, 1);
        for (int j = 0; j < count; j += N) {
            DoubleVector output = DoubleVector.fromArray(LANES, y, j);
            DoubleVector slope = output.mul(one.sub(output));
            DoubleVector.fromArray(LANES, outputGradient, j).mul(slope).intoArray(logitGradient, j);
        }
    }
}
