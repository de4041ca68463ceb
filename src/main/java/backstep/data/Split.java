package backstep.data;

import backstep.math.SplitMix;
import java.util.BitSet;

/// Which of a number of examples are held out: a seeded choice of so many of them, the same on every machine.
///
/// Both parts keep the order of the data.
final class Split {
    private Split() {}

    /// The examples held out, round(examples · fraction) in number, drawn by Fisher and Yates.
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
}
