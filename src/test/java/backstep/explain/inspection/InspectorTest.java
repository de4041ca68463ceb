package backstep.explain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.explain.Origin;
import backstep.explain.Reading;
import backstep.explain.expression.Equation;
import backstep.explain.notation.LossFormula;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.Optimizer;
import backstep.nn.Parameters;
import backstep.timeline.Timeline;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.step.Granularity;
import backstep.training.step.Phase;
import backstep.training.step.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The published 2-2-2 example (Matt Mazur, 2015), and batches of XOR.
class InspectorTest {
    private static final Inspectable.Parameter W11 = new Inspectable.Parameter(2, 1, 1);

    private static final double E1 = 0.7413650695523157;
    private static final double E2 = -0.21707153467853746;

    @Test
    void nothingIsThereBeforeItIsComputed() {
        Inspection neuron = at(Setups.twoTwoTwo(), 1, new Inspectable.Neuron(2, 1));

        assertThat(neuron.isComputed()).isFalse();
        assertThat(neuron.sections()).isEmpty();
        assertThat(neuron.text()).isEqualTo("Neuron y′₁ in layer j. y′₁, not computed yet");
    }

    @Test
    void aNeuronGainsASectionWithEachStepThatComputesOfIt() {
        Inspectable neuron = new Inspectable.Neuron(2, 1);

        assertThat(at(Setups.twoTwoTwo(), 2, neuron).sections()).hasSize(1);
        assertThat(at(Setups.twoTwoTwo(), 3, neuron).sections()).hasSize(2);
        assertThat(at(Setups.twoTwoTwo(), 5, neuron).sections()).hasSize(3);
        assertThat(at(Setups.twoTwoTwo(), 6, neuron).sections())
                .extracting(Section::phase)
                .containsExactly(Phase.FORWARD, Phase.ERROR, Phase.BACKWARD, Phase.BACKWARD);
    }

    @Test
    void anInputTellsWhereItStandsInTheData() {
        assertThat(at(Setups.xorBatch(), 3, new Inspectable.Neuron(0, 2)).text())
                .isEqualTo("Input x₂ of example 1. x₂ = 0. Nothing computes it: it stands in the data, in column x2 of"
                        + " example 1. Sample 1 of 4. x₂ = 0;");
    }

    @Test
    void theLocalErrorsOfASampleAreOneNumber() {
        Inspection errors = at(Setups.twoTwoTwo(), 3, new Inspectable.SampleError(1));

        assertThat(errors.now().value()).isEqualTo(Math.sqrt((E1 * E1 + E2 * E2) / 2), within(1e-15));
        assertThat(errors.sections()).hasSize(1);
        assertThat(at(Setups.twoTwoTwo(), 2, new Inspectable.SampleError(1)).isComputed())
                .isFalse();
    }

    @Test
    void theSizeOfALayersGradientIsThatOfItsLargestEntry() {
        Inspection gradient = at(Setups.twoTwoTwo(), 10, new Inspectable.LayerGradient(1));

        assertThat(gradient.now().value()).as("that of the bias").isEqualTo(0.00995425, within(1e-7));
        assertThat(gradient.text())
                .contains("The largest of the layer is that of b₂", "How large is it beside that of");
        assertThat(gradient.sections()).hasSize(3);
        assertThat(at(Setups.twoTwoTwo(), 9, new Inspectable.LayerGradient(1)).isComputed())
                .isFalse();
    }

    @Test
    void theGlobalErrorTellsWhatIsAddedUpSoFar() {
        Timeline timeline = new Timeline(Setups.xorBatch());
        timeline.seek(new Position(1, 12, 0, 2));

        assertThat(Inspector.inspect(timeline.snapshot(), new Inspectable.GlobalError(), Notation.STANDARD)
                        .text())
                .contains("E, not computed yet", "Sample 2 of 4 adds ");
    }

    @Test
    void whatTheLastStepComputedIsFound() {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        assertThat(Inspectable.of(timeline.snapshot(), null, Granularity.LAYER)).isEmpty();
        List<Inspectable> computed = new ArrayList<>();
        for (int steps : new int[] {1, 3, 4, 7, 11}) {
            timeline.seek(new Position(1, steps, 0));
            computed.add(
                    Inspectable.of(timeline.snapshot(), null, Granularity.LAYER).orElseThrow());
        }
        assertThat(computed)
                .containsExactly(
                        new Inspectable.Neuron(1, 1),
                        new Inspectable.LocalError(0, 1),
                        new Inspectable.GlobalError(),
                        new Inspectable.Parameter(2, 1, 1),
                        new Inspectable.Parameter(1, 1, 1));
    }

    @Test
    void anOutputTellsItsErrorAndWhatThatAddsToTheSum() {
        assertThat(at(Setups.twoTwoTwo(), 4, new Inspectable.Neuron(2, 1)).text())
                .contains("θ₁ = 0.4 · 0.5933 + 0.45 · 0.5969 + 0.6 = 1.106;")
                .contains("add to the sum of half the SSE? e₁ = 0.7514 − 0.01 = 0.7414; e₁² = 0.7414² = 0.5496;");
    }

    @Test
    void aWeightTellsWhatItCarriesItsGradientAndItsChange() {
        Inspection weight = at(Setups.twoTwoTwo(), 12, W11);

        assertThat(weight.text())
                .startsWith("Weight w₁₁, from y₁ in layer i to y′₁ in layer j. w₁₁ = 0.3589.")
                .contains("w₁₁ · y₁ = 0.4 · 0.5933 = 0.2373;")
                .contains("∂E/∂w₁₁ = 0.7414 · 0.1868 · 0.5933 = 0.08217;")
                .contains("Δw₁₁ = −0.5 · 0.08217 = −0.04108; w₁₁ = 0.4 − 0.04108 = 0.3589;");
    }

    @Test
    void aSectionNamesTheStepThatComputedIt() {
        assertThat(at(Setups.twoTwoTwo(), 12, W11).sections())
                .extracting(Section::origin)
                .containsExactly(
                        new Origin(new Position(1, 2, 0), "step 2: θ, y′ of layer j"),
                        new Origin(new Position(1, 7, 0), "step 7: ∂E/∂w of layer j"),
                        null);
    }

    @Test
    void theSamplesOfABatchAddUp() {
        int backward = 4 * 3 + 1;
        Inspection second = at(Setups.xorBatch(), backward + 6 + 3, W11);

        assertThat(second.text()).contains("Sample 2 of 4 adds").contains("∂E/∂w₁₁ of samples 1 to 2 =");
    }

    @Test
    void whatEarlierSamplesAddedUpToIsToldUntilThisOneHasItsShare() {
        int backward = 4 * 3 + 1;
        Section sum = at(Setups.xorBatch(), backward + 6 + 1, W11).sections().getLast();

        assertThat(sum.sentence()).contains("samples before this one");
        assertThat(sum.origin()).isEqualTo(new Origin(new Position(1, backward + 3, 0), "step 16: ∂E/∂w of layer j"));
    }

    @Test
    void aggregatesAddUpAllOutputsOfAllSamples() {
        Inspection mse = at(Setups.xorBatch(), 4 * 3 + 1, new Inspectable.Aggregate(Loss.MSE));
        Equation equation = mse.sections().getFirst().equations().getFirst();

        assertThat(Terms.count(equation)).isEqualTo(4);
        assertThat(mse.text()).contains("the mean of the squared local errors over 4 samples and 1 output");
        assertThat(at(Setups.xorBatch(), 4 * 3, new Inspectable.Aggregate(Loss.MSE))
                        .isComputed())
                .isFalse();
    }

    @Test
    void aLocalErrorCanBeThatOfAnotherSample() {
        Inspection second = at(Setups.xorBatch(), 4 * 3 + 1, new Inspectable.LocalError(2, 1));

        assertThat(second.title()).isEqualTo("Local error of y′₁ in layer j, sample 2 of 4");
        assertThat(second.text()).contains("e₂₁ = ");
    }

    @Test
    void aPointOfTheCurveTellsHowTheErrorChanged() {
        Inspection point =
                at(Setups.twoTwoTwo(), 1, new Inspectable.CurvePoint("iteration 2", 2, 0.25, 0.25, 0.25, 0.5));

        assertThat(point.text())
                .isEqualTo("Global error of iteration 2. E = 0.25. It fell since the point before. ΔE = 0.25 − 0.5 ="
                        + " −0.25;");
    }

    @Test
    void aNumberStandsAloneWhereTheSettingsThatGaveItAreChanged() {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.seek(new Position(1, 11, 0));
        timeline.amend(timeline.settings().withOptimizer(new Optimizer.Sgd(0.1, 0)));
        timeline.step(Granularity.LAYER);
        Inspection first =
                Inspector.inspect(timeline.snapshot(), new Inspectable.Parameter(1, 1, 1), Notation.STANDARD);

        assertThat(first.sections().getLast().sentence()).endsWith("with settings that have been changed since.");
        assertThat(first.text()).contains("Δw₁₁ = −0.0002193;");
    }

    @Test
    void theMiddleOfALongSumIsToldAsOneNumber() {
        Equation equation = at(wide(), 1, new Inspectable.Neuron(1, 1))
                .sections()
                .getFirst()
                .equations()
                .getFirst();

        assertThat(Terms.of(equation, Numbers.STANDARD, 10))
                .hasSize(10)
                .extracting(term -> term.left().symbol().text())
                .startsWith("w₁₁ · x₁")
                .endsWith("55 more, added up", "w₆₄,₁ · x₆₄");
    }

    @ParameterizedTest
    @EnumSource
    void aTermIsWhatTheLossAdds(Loss loss) {
        Timeline timeline = new Timeline(Setups.xorBatch());
        timeline.seek(new Position(1, 6, 0));
        var pair = Reading.of(timeline.snapshot(), Notation.STANDARD).lossPair(1);

        assertThat(new LossFormula(loss, 4, 1).term(pair).evaluate())
                .isEqualTo(loss.term(pair.output().value(), pair.target().value()));
    }

    private static Setup wide() {
        double[][] weights = new double[64][1];
        Arrays.setAll(weights, n -> new double[] {n + 1});
        Setup linear = Setups.linearNeuron();
        double[] ones = new double[64];
        Arrays.fill(ones, 1);
        return new Setup(
                Setups.shape(64, Activation.LINEAR, 1),
                new Parameters(List.of(Setups.layer(weights, 0.5))),
                Setups.dataset(new double[][] {ones}, new double[][] {{9}}),
                linear.settings());
    }

    private static Inspection at(Setup setup, int steps, Inspectable what) {
        Timeline timeline = new Timeline(setup);
        timeline.seek(new Position(1, steps, 0));
        return Inspector.inspect(timeline.snapshot(), what, Notation.STANDARD);
    }
}
