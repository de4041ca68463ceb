package backstep.ui.pauses;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.timeline.Timeline;
import backstep.timeline.pause.Pause;
import backstep.timeline.pause.PauseCondition;
import backstep.timeline.pause.WatchedNumber;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.step.Position;
import org.junit.jupiter.api.Test;

final class PauseWordsTest {
    private final PauseWords words = words(Setups.xorBatch());

    @Test
    void tellsEachConditionInAList() {
        assertThat(words.label(new PauseCondition.ErrorBelow(0.01))).isEqualTo("global error < 0.01");
        assertThat(words.label(new PauseCondition.ErrorRises())).isEqualTo("global error rising");
        assertThat(words.label(new PauseCondition.EpochEnds())).isEqualTo("end of epoch");
        assertThat(words.label(new PauseCondition.ExampleReached(3))).isEqualTo("example 3 reached");
        assertThat(words.label(new PauseCondition.NeuronReached(1, 2))).isEqualTo("y₂ in layer i reached");
        assertThat(words.label(PauseCondition.SignChanges.ANY)).isEqualTo("any weight changes sign");
        assertThat(words.label(new PauseCondition.SignChanges(1, 0, 2))).isEqualTo("b₂ of layer i changes sign");
        assertThat(words.label(new PauseCondition.GradientVanishes(0, 1e-6))).isEqualTo("|∂E/∂w| < 1×10⁻⁶ (vanishing)");
        assertThat(words.label(new PauseCondition.GradientExplodes(1, 100)))
                .isEqualTo("|∂E/∂w| > 100 (exploding in layer i)");
        assertThat(words.label(new PauseCondition.ExampleTurns(0, true))).isEqualTo("an example newly right");
        assertThat(words.label(new PauseCondition.ExampleTurns(2, false))).isEqualTo("example 2 newly wrong");
        assertThat(words.label(
                        new PauseCondition.NumberCrosses(new WatchedNumber(WatchedNumber.Kind.LOGIT, 2, 0, 1), 0.5)))
                .isEqualTo("θ₁ in layer j crosses 0.5");
    }

    @Test
    void saysWhyTheRunPaused() {
        assertThat(sentence(new PauseCondition.ErrorBelow(0.01), 0.0102, 0.00998))
                .isEqualTo("Global error fell below 0.01: 0.0102 → 0.00998");
        assertThat(sentence(new PauseCondition.SignChanges(2, 1, 1), 0.003, -0.001))
                .isEqualTo("w₁₁ into layer j changed sign: 0.003 → −0.001");
        assertThat(sentence(new PauseCondition.EpochEnds(), Double.NaN, 7)).isEqualTo("Epoch 7 has ended");
        assertThat(sentence(new PauseCondition.ExampleReached(3), Double.NaN, Double.NaN))
                .isEqualTo("Example 3 has its turn");
        assertThat(sentence(new PauseCondition.ErrorRises(), 0.25, 0.5)).isEqualTo("Global error rose: 0.25 → 0.5");
        assertThat(sentence(new PauseCondition.GradientVanishes(1, 0.01), 0.02, 0.005))
                .isEqualTo("The gradient is vanishing: the largest |∂E/∂w| into layer i fell below 0.01: 0.02 → 0.005");
        assertThat(sentence(new PauseCondition.GradientExplodes(2, 10), 5, 20))
                .isEqualTo("The gradient is exploding: the largest |∂E/∂w| into layer j rose above 10: 5 → 20");
        assertThat(sentence(new PauseCondition.ExampleTurns(4, true), 0.25, 0.75))
                .isEqualTo("Example 4 is newly right; the output of its class: 0.25 → 0.75");
    }

    @Test
    void saysWhichPassReachedANeuron() {
        PauseCondition reached = new PauseCondition.NeuronReached(2, 1);
        assertThat(words.sentence(new Pause(reached, reached, new Position(1, 2, 0), Double.NaN, 0.5)))
                .isEqualTo("The forward pass has reached y′₁ in layer j: y′₁ = 0.5");
        assertThat(words.sentence(new Pause(reached, reached, new Position(1, 15, 0), Double.NaN, 0.5)))
                .isEqualTo("The backward pass has reached y′₁ in layer j: ∂E/∂θ₁ = 0.5");
        PauseCondition hidden = new PauseCondition.NeuronReached(1, 2);
        assertThat(words.sentence(new Pause(hidden, hidden, new Position(1, 0, 2), Double.NaN, 0.5)))
                .isEqualTo("The forward pass has reached y₂ in layer i: y₂ = 0.5");
    }

    @Test
    void namesTheEpochWhoseMeanRose() {
        PauseCondition rises = new PauseCondition.ErrorRises();
        PauseWords online = words(Setups.online(Setups.xorBatch()));
        assertThat(online.sentence(new Pause(rises, rises, new Position(8, 4, 0), 0.25, 0.5)))
                .isEqualTo("The mean global error of epoch 2 rose: 0.25 → 0.5");
    }

    private String sentence(PauseCondition condition, double before, double now) {
        return words.sentence(new Pause(condition, condition, new Position(1, 1, 0), before, now));
    }

    private static PauseWords words(Setup setup) {
        return new PauseWords(new Timeline(setup).snapshot(), Notation.of(Numbers.STANDARD));
    }
}
