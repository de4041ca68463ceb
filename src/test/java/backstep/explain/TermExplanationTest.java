package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import backstep.explain.notation.Notation;
import backstep.nn.Optimizer;
import backstep.timeline.Timeline;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import backstep.training.step.Step;
import org.junit.jupiter.api.Test;

/// The published 2-2-2 example and XOR, term by term.
class TermExplanationTest {
    private static final int UPDATE = 37;

    @Test
    void productsAreAddedOneByOne() {
        assertThat(text(Setups.twoTwoTwo(), new Position(1, 0, 0, 2)))
                .isEqualTo(
                        "FORWARD →. What does x₂ in the inputs add to the logit θ₁ of y₁ in layer i? So far +0.02750."
                                + " Term 2 of 4. θ₁ so far = 0.0075 + 0.2 · 0.1 = 0.02750.");
    }

    @Test
    void theBiasIsATermOfItsOwn() {
        assertThat(text(Setups.twoTwoTwo(), new Position(1, 0, 0, 3)))
                .endsWith("Term 3 of 4. θ₁ = 0.02750 + 0.35 = 0.3775.");
    }

    @Test
    void thenTheActivationTakesTheLogitToTheOutput() {
        assertThat(text(Setups.twoTwoTwo(), new Position(1, 0, 1)))
                .endsWith("Term 4 of 4. y₁ = 1 / (1 + e^(−0.3775)) = 0.5933.");
    }

    @Test
    void errorsOfTheNextLayerAreCombined() {
        assertThat(text(Setups.twoTwoTwo(), new Position(1, 7, 1)))
                .isEqualTo("← BACKWARD. Contribution of y′₂ in layer j: −0.01905. y₁ carried the errors of 2 units, now"
                        + " combined: +0.03635. Term 2 of 2. ∂E/∂y₁ = 0.05540 + 0.5 · (−0.03810) = 0.03635.");
    }

    @Test
    void samplesAddUpToTheGlobalErrorAndTheConventionIsSaid() {
        Setup xor = Setups.xorBatch();
        int global = xor.schedule(1).indexOf(new Step.GlobalError());

        assertThat(text(xor, new Position(1, global, 0, 2)))
                .contains(
                        "Sample 2 of 4 adds +", "E is the mean of the squared local errors over 4 samples and 1 output")
                .contains("S so far = ");
        assertThat(text(xor, new Position(1, global + 1, 0))).contains("E = ", " / (4 · 1) = ");
    }

    @Test
    void theConventionIsSaidWhereItEntersTheGradient() {
        Setup xor = Setups.xorBatch();
        int first = xor.schedule(1).indexOf(new Step.OutputGradient(1, 2)) + 1;

        assertThat(text(xor, new Position(1, first, 0))).contains("so each sample's share is divided by 4 here");
        assertThat(text(xor, new Position(1, first + 1, 0, 1)))
                .contains("Sample 1 of 4 adds ", "that the error is a mean is in each of them already");
    }

    @Test
    void theSumOfTheSamplesBeforeIsTheTrueOne() {
        Setup xor = Setups.xorBatch();
        int second = xor.schedule(1).indexOf(new Step.WeightGradient(2, 2));
        int third = xor.schedule(1).indexOf(new Step.WeightGradient(3, 2));
        double before =
                explain(xor, new Position(1, second, 0, 1)).equations().get(1).value();

        Explanation next = explain(xor, new Position(1, third, 0, 1));

        assertThat(next.equations().get(1).right().toString()).contains("value=" + before);
    }

    @Test
    void anUpdateWithMomentumHasFourParts() {
        Setup xor = Setups.xorBatch();

        assertThat(text(xor, new Position(2, UPDATE, 0, 1))).contains("Δw₁₁ by gradient = −0.5 · ");
        assertThat(text(xor, new Position(2, UPDATE, 0, 2))).contains("Δw₁₁ by momentum = 0.9 · ");
        assertThat(text(xor, new Position(2, UPDATE, 0, 3))).contains("Δw₁₁ = ");
        assertThat(text(xor, new Position(2, UPDATE, 0, 4))).contains("w₁₁ = 0.7974 − ");
    }

    @Test
    void buffersAndCorrectionsOfAdamComeOneByOne() {
        Setup xor = Setups.xorBatch();
        Setup adam = new Setup(
                xor.shape(),
                xor.start(),
                xor.dataset(),
                xor.settings().withOptimizer(new Optimizer.Adam(0.1, 0.9, 0.999, 1e-8)));

        assertThat(text(adam, new Position(2, UPDATE, 0, 1))).contains("m₁₁ = 0.9 · ");
        assertThat(text(adam, new Position(2, UPDATE, 0, 2))).contains("v₁₁ = 0.999 · ");
        assertThat(text(adam, new Position(2, UPDATE, 0, 3))).contains(" / (1 − 0.9²) = ");
        assertThat(text(adam, new Position(2, UPDATE, 0, 4))).contains(" / (1 − 0.999²) = ");
    }

    @Test
    void aWholeUpdateTellsItsPartsToo() {
        Setup xor = Setups.xorBatch();
        Timeline timeline = new Timeline(xor);
        timeline.seek(new Position(2, UPDATE + 1, 0));

        assertThat(Explainer.explain(timeline.snapshot(), null, Notation.STANDARD)
                        .factors())
                .extracting(Factor::symbol, Factor::meaning)
                .contains(
                        tuple("w_{11}", "old weight"),
                        tuple("-\\eta \\cdot \\partial E/\\partial w_{11}", "down the gradient"),
                        tuple(
                                "\\alpha \\cdot \\Delta w_{11}^{\\mathrm{before}}",
                                "momentum: a part of the last change"));
    }

    @Test
    void focusOnANeuronThatIsDoneTellsThatNeuron() {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.seek(new Position(1, 0, 1, 2));

        assertThat(Explainer.explain(timeline.snapshot(), Focus.neuron(1, 1), Notation.STANDARD, Granularity.TERM)
                        .sentence())
                .startsWith("What reaches y₁ in layer i");
    }

    private static String text(Setup setup, Position position) {
        return explain(setup, position).text();
    }

    private static Explanation explain(Setup setup, Position position) {
        Timeline timeline = new Timeline(setup);
        timeline.seek(position);
        return Explainer.explain(timeline.snapshot(), null, Notation.STANDARD, Granularity.TERM);
    }
}
