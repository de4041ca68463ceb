package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backstep.math.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PreparationTest {
    /// Mean 5 and standard deviation of the population 2, the textbook's example; range 2 to 9.
    private static final double[] TEXTBOOK = {2, 4, 4, 4, 5, 5, 7, 9};

    @Test
    void zscoreTakesMeanAndDeviationOfThePopulation() throws MalformedException {
        Dataset dataset = new Preparation(Scaling.ZSCORE, 0, 1).dataset(column(TEXTBOOK));

        assertThat(inputs(dataset.training())).containsExactly(-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2);
    }

    @Test
    void minmaxBringsTheLeastToZeroAndTheLargestToOne() throws MalformedException {
        Dataset dataset = new Preparation(Scaling.MINMAX, 0, 1).dataset(column(TEXTBOOK));

        assertThat(inputs(dataset.training()))
                .containsExactly(0, 2 / 7.0, 2 / 7.0, 2 / 7.0, 3 / 7.0, 3 / 7.0, 5 / 7.0, 1);
    }

    @Test
    void noScalingLeavesInputsAsTheyAre() throws MalformedException {
        assertThat(inputs(Preparation.NONE.dataset(column(TEXTBOOK)).training()))
                .containsExactly(TEXTBOOK);
    }

    @Test
    void targetsAreNeverScaled() throws MalformedException {
        Dataset dataset = new Preparation(Scaling.ZSCORE, 0, 1).dataset(column(TEXTBOOK));

        assertThat(dataset.training().targets().get(7, 0)).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({"ZSCORE", "MINMAX"})
    void columnOfEqualValuesBecomesZero(Scaling scaling) throws MalformedException {
        assertThat(inputs(
                        new Preparation(scaling, 0, 1).dataset(column(3, 3, 3)).training()))
                .containsExactly(0, 0, 0);
    }

    @Test
    void columnOfEqualValuesBecomesZeroAlsoWhereTheirMeanIsRounded() throws MalformedException {
        assertThat(inputs(new Preparation(Scaling.ZSCORE, 0, 1)
                        .dataset(column(0.1, 0.1, 0.1))
                        .training()))
                .containsExactly(0, 0, 0);
    }

    @Test
    void scalingTakesItsFiguresFromTheTrainingPartAlone() throws MalformedException {
        double[] values = new double[40];
        Arrays.setAll(values, n -> n * n);
        Dataset dataset = new Preparation(Scaling.ZSCORE, 0.25, 3).dataset(column(values));
        double[] trained = inputs(dataset.training());

        assertThat(Arrays.stream(trained).average().orElseThrow()).isCloseTo(0, within(1e-12));
        assertThat(Arrays.stream(trained).map(x -> x * x).average().orElseThrow())
                .isCloseTo(1, within(1e-12));
        assertThat(Arrays.stream(inputs(dataset.heldOut())).average().orElseThrow())
                .isNotCloseTo(0, within(1e-3));
    }

    @Test
    void heldOutPartAndTrainingPartAreTheWholeInTheOrderOfTheData() throws MalformedException {
        double[] values = new double[50];
        Arrays.setAll(values, n -> n + 1);
        Dataset dataset = new Preparation(Scaling.NONE, 0.2, 7).dataset(column(values));
        List<Double> trained = Arrays.stream(inputs(dataset.training())).boxed().toList();
        List<Double> heldOut = Arrays.stream(inputs(dataset.heldOut())).boxed().toList();

        assertThat(heldOut).hasSize(10).isSorted();
        assertThat(trained).hasSize(40).isSorted().doesNotContainAnyElementsOf(heldOut);
        assertThat(dataset.exampleRows())
                .isEqualTo(trained.stream().map(Double::intValue).toList());
    }

    @Test
    void splitIsDrawnByItsSeed() throws MalformedException {
        double[] values = new double[50];
        Arrays.setAll(values, n -> n);
        Dataset one = new Preparation(Scaling.NONE, 0.2, 1).dataset(column(values));
        Dataset same = new Preparation(Scaling.NONE, 0.2, 1).dataset(column(values));
        Dataset other = new Preparation(Scaling.NONE, 0.2, 2).dataset(column(values));

        assertThat(same).isEqualTo(one);
        assertThat(other.heldOut()).isNotEqualTo(one.heldOut());
    }

    @Test
    void everyExampleIsHeldOutAboutAsOftenAsTheOthers() {
        int[] times = new int[10];
        for (long seed = 0; seed < 10_000; seed++) {
            Preparation.heldOut(10, 0.3, seed).stream().forEach(n -> times[n]++);
        }
        assertThat(Arrays.stream(times).boxed().toList())
                .allSatisfy(count -> assertThat(count).isBetween(2800, 3200));
    }

    @Test
    void nothingLeftToTrainWithIsRefused() {
        assertThatThrownBy(() -> new Preparation(Scaling.NONE, 0.9, 1).dataset(column(1, 2)))
                .isInstanceOf(MalformedException.class)
                .hasMessage("expected at least one example left to train with, found none of 2");
    }

    @Test
    void valuesTooLargeToBeScaledAreRefused() {
        assertThatThrownBy(() -> new Preparation(Scaling.ZSCORE, 0, 1).dataset(column(1e308, 1e308, -1e308)))
                .isInstanceOf(MalformedException.class)
                .hasMessage("column 'x1': expected numbers that can be scaled, found some too large");
    }

    private static NamedExamples column(double... values) {
        double[][] rows = Arrays.stream(values).mapToObj(v -> new double[] {v}).toArray(double[][]::new);
        return NamedExamples.of(new Examples(Matrix.copyOf(rows), Matrix.copyOf(rows)), List.of("x1"), List.of("t1"));
    }

    private static double[] inputs(Examples examples) {
        return Stream.of(examples.inputs().toArray()).mapToDouble(row -> row[0]).toArray();
    }
}
