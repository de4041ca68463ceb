package backstep.math;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TilesTest {
    @Property(tries = 300)
    void eachSumHasTheBitsThatItHasAlone(@ForAll long seed) {
        SplitMix random = new SplitMix(seed);
        int rows = 1 + random.nextInt(11);
        int terms = 1 + random.nextInt(11);
        int columns = 1 + random.nextInt(11);
        double[] a = doubles(rows * terms, random);
        double[] b = doubles(terms * columns, random);
        double[] last = doubles(columns, random);
        double[] c = new double[rows * columns];
        Tiles.product(
                Grid.of(a, 0, terms), Grid.of(b, 0, columns), last, 0, Grid.of(c, 0, columns), rows, terms, columns);
        for (int m = 0; m < rows; m++) {
            for (int n = 0; n < columns; n++) {
                double sum = 0;
                for (int k = 0; k < terms; k++) {
                    sum += a[m * terms + k] * b[k * columns + n];
                }
                assertThat(c[m * columns + n]).isEqualTo(sum + last[n]);
            }
        }
    }

    @Test
    void aTransposedGridIsReadDownInsteadOfAcross() {
        Grid a = Grid.of(new double[] {0, 1, 2, 3, 4, 5, 6}, 1, 3);
        double[] c = new double[9];
        Tiles.product(a.transposed(), a, new double[3], 0, Grid.of(c, 0, 3), 3, 2, 3);
        assertThat(c).containsExactly(17, 22, 27, 22, 29, 36, 27, 36, 45);
    }

    private static double[] doubles(int count, SplitMix random) {
        double[] values = new double[count];
        for (int n = 0; n < count; n++) {
            values[n] = random.nextDouble(-1, 1);
        }
        return values;
    }
}
