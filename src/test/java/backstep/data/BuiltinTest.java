package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BuiltinTest {
    @ParameterizedTest
    @CsvSource({
        "XOR, 4, 2, 1",
        "AND, 4, 2, 1",
        "OR, 4, 2, 1",
        "IRIS, 150, 4, 3",
        "PENGUINS, 342, 4, 3",
        "DIGITS, 1797, 64, 10",
        "SPIRALS, 200, 2, 2",
        "CIRCLES, 200, 2, 2"
    })
    void everyDataSetHasItsExamples(Builtin builtin, int examples, int inputs, int targets) throws MalformedException {
        Examples all = builtin.selection().examples(builtin.table()).examples();

        assertThat(all.count()).isEqualTo(examples);
        assertThat(all.inputs().columns()).isEqualTo(inputs);
        assertThat(all.targets().columns()).isEqualTo(targets);
    }

    @Test
    void gatesAnswerAsTheirNamesSay() throws MalformedException {
        for (double[] row : rows(Builtin.XOR)) {
            assertThat(row[2]).isEqualTo(row[0] == row[1] ? 0 : 1);
        }
        for (double[] row : rows(Builtin.AND)) {
            assertThat(row[2]).isEqualTo(row[0] * row[1]);
        }
        for (double[] row : rows(Builtin.OR)) {
            assertThat(row[2]).isEqualTo(Math.max(row[0], row[1]));
        }
    }

    @Test
    void irisHasThePublishedMeans() throws MalformedException {
        // Fisher 1936, table 2, as the UCI repository sums them up: 5.84, 3.05, 3.76, 1.20.
        double[][] inputs = rows(Builtin.IRIS);

        assertThat(mean(inputs, 0)).isCloseTo(5.84, within(0.01));
        assertThat(mean(inputs, 1)).isCloseTo(3.05, within(0.01));
        assertThat(mean(inputs, 2)).isCloseTo(3.76, within(0.01));
        assertThat(mean(inputs, 3)).isCloseTo(1.20, within(0.01));
    }

    @Test
    void penguinsHaveThePublishedNumbersOfTheirSpecies() throws MalformedException {
        // Gorman, Williams and Fraser 2014: 152 Adelie, 68 chinstrap and 124 gentoo; one of the first and one of the
        // last have no measures.
        NamedExamples penguins = Builtin.PENGUINS.selection().examples(Builtin.PENGUINS.table());
        double[][] targets = penguins.examples().targets().toArray();

        assertThat(penguins.classes()).containsExactly("Adelie", "Chinstrap", "Gentoo");
        assertThat(mean(targets, 0) * 342).isCloseTo(151, within(1e-9));
        assertThat(mean(targets, 1) * 342).isCloseTo(68, within(1e-9));
        assertThat(mean(targets, 2) * 342).isCloseTo(123, within(1e-9));
        assertThat(penguins.rows()).doesNotContain(4, 340).contains(1, 344);
    }

    @Test
    void digitsAreNamedInTheirOrder() throws MalformedException {
        NamedExamples digits = Builtin.DIGITS.selection().examples(Builtin.DIGITS.table());

        assertThat(digits.classes()).containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(digits.examples().inputs().largestMagnitude()).isEqualTo(16);
    }

    private static double[][] rows(Builtin builtin) throws MalformedException {
        Examples all = builtin.selection().examples(builtin.table()).examples();
        double[][] rows = new double[all.count()][];
        for (int n = 0; n < rows.length; n++) {
            double[] inputs = all.inputs().row(n).toArray();
            rows[n] = Arrays.copyOf(inputs, inputs.length + 1);
            rows[n][inputs.length] = all.targets().get(n, 0);
        }
        return rows;
    }

    private static double mean(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).average().orElseThrow();
    }
}
