package backstep.data;

import backstep.math.Matrix;
import backstep.math.SplitMix;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What is done to examples before training: a part `testFraction` of them, drawn by `splitSeed`, is held out, and
/// the inputs of both parts are scaled by the figures of the part that is trained on.
public record Preparation(Scaling scaling, double testFraction, long splitSeed) {
    public static final Preparation NONE = new Preparation(Scaling.NONE, 0, 1);

    public Preparation {
        if (!(testFraction >= 0 && testFraction < 1)) {
            throw new IllegalArgumentException(
                    "test fraction " + testFraction + ", expected 0 or more and less than 1");
        }
    }

    /// The data set to train on.
    ///
    /// @throws MalformedException where nothing is left to train with, or a scaled input overflows
    public Dataset dataset(NamedExamples named) throws MalformedException {
        Examples all = named.examples();
        BitSet heldOut = heldOut(all.count(), testFraction, splitSeed);
        int training = all.count() - heldOut.cardinality();
        if (training == 0) {
            throw new MalformedException(
                    "", "expected at least one example left to train with, found none of " + all.count());
        }
        double[][] inputs = all.inputs().toArray();
        double[][] targets = all.targets().toArray();
        BitSet trained = new BitSet();
        trained.set(0, all.count());
        trained.andNot(heldOut);
        double[][] trainingInputs = rows(inputs, trained);
        Scaler scaler = Scaler.fit(scaling, trainingInputs);
        return new Dataset(
                named.inputNames(),
                named.targetNames(),
                named.classes(),
                examples(named, scaler.apply(trainingInputs), rows(targets, trained)),
                heldOut.isEmpty()
                        ? Examples.none()
                        : examples(named, scaler.apply(rows(inputs, heldOut)), rows(targets, heldOut)),
                numbers(named.rows(), trained));
    }

    /// The examples held out, round(examples · fraction) in number, drawn by Fisher and Yates, so that they are the
    /// same on every machine. Both parts keep the order of the data.
    static BitSet heldOut(int examples, double fraction, long seed) {
        int count = (int) Math.round(examples * fraction);
        int[] order = new int[examples];
        for (int n = 0; n < examples; n++) {
            order[n] = n;
        }
        SplitMix random = new SplitMix(seed);
        BitSet heldOut = new BitSet(examples);
        for (int n = 0; n < count; n++) {
            int other = n + random.nextInt(examples - n);
            int drawn = order[other];
            order[other] = order[n];
            order[n] = drawn;
            heldOut.set(drawn);
        }
        return heldOut;
    }

    private static Examples examples(NamedExamples named, double[][] inputs, double[][] targets)
            throws MalformedException {
        for (double[] row : inputs) {
            for (int k = 0; k < row.length; k++) {
                if (!Double.isFinite(row[k])) {
                    throw new MalformedException(
                            "column " + Quotation.of(named.inputNames().get(k)),
                            "expected numbers that can be scaled, found some too large");
                }
            }
        }
        return new Examples(Matrix.copyOf(inputs), Matrix.copyOf(targets));
    }

    private static double[][] rows(double[][] all, BitSet chosen) {
        return chosen.stream().mapToObj(n -> all[n]).toArray(double[][]::new);
    }

    private static List<Integer> numbers(List<Integer> all, BitSet chosen) {
        List<Integer> numbers = new ArrayList<>();
        chosen.stream().forEach(n -> numbers.add(all.get(n)));
        return numbers;
    }
}
