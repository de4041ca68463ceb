package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import backstep.explain.notation.Notation;
import backstep.nn.Activation;
import backstep.nn.Parameters;
import backstep.timeline.Timeline;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.step.Position;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The published 2-2-2 example, number by number as its author prints them (Matt Mazur, 2015), and as the screen does.
class WorkedExampleTest {
    @Test
    void forwardAddsUpWhatReachesTheNeuron() {
        assertThat(at(1).text())
                .isEqualTo("FORWARD →. What reaches y₁ in layer i, and what does the sigmoid make of it?"
                        + " θ₁ = 0.15 · 0.05 + 0.2 · 0.1 + 0.35 = 0.3775;"
                        + " y₁ = 1 / (1 + e^(−0.3775)) = 0.5933.");
    }

    @Test
    void localErrorIsTheDifferenceToTheTarget() {
        assertThat(at(3).text())
                .isEqualTo("ERROR. How far is y′₁ in layer j from its target t₁? e₁ = 0.7514 − 0.01 = 0.7414.");
    }

    @Test
    void globalErrorNamesItsConvention() {
        Explanation explanation = at(4);

        assertThat(explanation.text())
                .isEqualTo("ERROR. How large is the error of the whole batch? It is half the sum of the squared local"
                        + " errors over 1 sample and 2 outputs. E = 1 / 2 · (0.7414² + (−0.2171)²) = 0.2984.");
        assertThat(explanation.factors()).extracting(Factor::value).containsExactly("0.5967", "0.2984", "0.5462");
    }

    @Test
    void outputGradientOfHalfTheSquaresIsTheLocalError() {
        assertThat(at(5).text()).contains("∂E/∂y′₁ = 0.7514 − 0.01 = 0.7414.");
    }

    @Test
    void logitGradientTakesTheSlopeIn() {
        assertThat(at(6).text()).contains("∂E/∂θ₁ = 0.7414 · 0.7514 · (1 − 0.7514) = 0.1385.");
    }

    @Test
    void weightGradientIsTheWholeChain() {
        Explanation explanation = at(7);

        assertThat(explanation.title()).isEqualTo("← BACKWARD");
        assertThat(explanation.sentence())
                .isEqualTo("How fast does the error change with w₁₁, from y₁ in layer i to y′₁ in layer j?");
        assertThat(explanation.formula())
                .isEqualTo("\\partial E/\\partial w_{ij} = \\partial E/\\partial y'_{j} \\cdot y'_{j}"
                        + " (1 - y'_{j}) \\cdot y_{i}");
        assertThat(explanation.substitution()).isEqualTo("0.7414 \\cdot 0.1868 \\cdot 0.5933 = 0.08217");
        assertThat(explanation.factors())
                .extracting(Factor::meaning, Factor::value)
                .containsExactly(
                        tuple("local error y′₁ − t₁", "+0.7414"),
                        tuple("slope of the sigmoid at θ = 1.106", "0.1868"),
                        tuple("what neuron 1 of layer i sent", "0.5933"));
    }

    @Test
    void hiddenOutputGradientCombinesTheErrorsOfTheNextLayer() {
        assertThat(at(8).text()).contains("∂E/∂y₁ = 0.4 · 0.1385 + 0.5 · (−0.03810) = 0.03635.");
    }

    @Test
    void hiddenWeightGradientTakesTheInput() {
        assertThat(at(10).text())
                .contains("w₁₁, from x₁ in the inputs to y₁ in layer i?")
                .contains("∂E/∂w₁₁ = 0.03635 · 0.2413 · 0.05 = 0.0004386.");
    }

    @Test
    void updateGoesDownTheGradient() {
        Explanation explanation = at(12);

        assertThat(explanation.title()).isEqualTo("UPDATE");
        assertThat(explanation.text())
                .contains("Δw₁₁ = −0.5 · 0.08217 = −0.04108;")
                .contains("w₁₁ = 0.4 − 0.04108 = 0.3589.");
    }

    @Test
    void frozenBiasStays() {
        Explanation explanation = at(Setups.twoTwoTwo(), new Position(1, 12, 0), Focus.bias(2, 2));

        assertThat(explanation.sentence())
                .isEqualTo("Biases are not trained: b₂, the bias of y′₂ in layer j, stays as it is.");
        assertThat(explanation.substitution()).isEqualTo("0.6");
    }

    @Test
    void startHasNoNumbers() {
        Explanation explanation = at(0);

        assertThat(explanation.title()).isEqualTo("START");
        assertThat(explanation.equations()).isEmpty();
        assertThat(explanation.highlight().units()).isEmpty();
    }

    @Test
    void samplesOfABatchAddUp() {
        Setup xor = Setups.xorBatch();
        Explanation third = at(xor, new Position(1, 12 + 1 + 2 * 6 + 3, 0), Focus.edge(2, 1, 1));

        assertThat(third.sentence()).contains(" Sample 3 of 4 adds ").contains(": so far ");
        assertThat(third.equations()).hasSize(2);
        assertThat(third.formula()).contains("\\sum_{s \\le 3}");
    }

    @Test
    void momentumIsATermOfItsOwn() {
        Setup xor = Setups.xorBatch();
        Explanation second = at(xor, new Position(2, xor.schedule(2).size(), 0), Focus.edge(2, 1, 1));

        assertThat(second.formula()).contains("+ \\alpha \\cdot \\Delta w_{ij}^{\\mathrm{before}}");
        assertThat(second.factors()).extracting(Factor::meaning).contains("momentum: a part of the last change");
    }

    @Test
    void theMiddleOfALongSumIsTold() {
        double[][] weights = new double[64][1];
        Arrays.setAll(weights, n -> new double[] {n + 1});
        Setup wide = new Setup(
                Setups.shape(64, Activation.LINEAR, 1),
                new Parameters(List.of(Setups.layer(weights, 0.5))),
                Setups.dataset(
                        new double[][] {
                            IntStream.range(0, 64).mapToDouble(n -> 1).toArray()
                        },
                        new double[1][1]),
                Setups.linearNeuron().settings());

        Explanation explanation = at(wide, new Position(1, 1, 0), null);

        assertThat(explanation.factors())
                .extracting(Factor::meaning, Factor::value)
                .contains(tuple("weight times input 3", "+3"), tuple("60 more, added up", "+2010"));
        assertThat(explanation.text()).contains("5 · 1 + … + 64 · 1 + 0.5 = 2081");
    }

    private static Explanation at(int steps) {
        return at(Setups.twoTwoTwo(), new Position(1, steps, 0), null);
    }

    private static Explanation at(Setup setup, Position position, Focus focus) {
        Timeline timeline = new Timeline(setup);
        timeline.seek(position);
        return Explainer.explain(timeline.snapshot(), focus, Notation.STANDARD);
    }
}
