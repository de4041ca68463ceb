package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.notation.Notation;
import backstep.timeline.Timeline;
import backstep.training.Setups;
import backstep.training.step.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {
    @Test
    void aForwardStepSaysLogitAndOutput() {
        assertThat(at(1, null)).isEqualTo("forward: theta one is 0.3775, y one is 0.5933.");
    }

    @Test
    void anOutputIsCalledPrime() {
        assertThat(at(2, null)).isEqualTo("forward: theta one is 1.106, y prime one is 0.7514.");
    }

    @Test
    void aNegativeNumberIsSaidWithItsSign() {
        assertThat(at(3, Focus.neuron(2, 2))).isEqualTo("error: e two is minus 0.2171.");
    }

    @Test
    void aGradientIsADerivativeInWords() {
        assertThat(at(7, null)).isEqualTo("backward: the derivative of E by w one one is 0.08217.");
    }

    @Test
    void aWeightSaysHowItMovesAndWhereTo() {
        assertThat(at(12, Focus.edge(2, 1, 1))).isEqualTo("update: w one one falls by 0.04108 to 0.3589.");
    }

    @Test
    void aWeightThatRisesSaysSo() {
        assertThat(at(12, Focus.edge(2, 1, 2))).isEqualTo("update: w one two rises by 0.01130 to 0.5113.");
    }

    @Test
    void aFrozenBiasStays() {
        assertThat(at(12, Focus.bias(2, 1))).isEqualTo("update: b one stays at 0.6.");
    }

    @Test
    void theStartIsASentence() {
        assertThat(at(0, null)).startsWith("Nothing is computed yet");
    }

    @Test
    void theLettersAreThoseOfTheNotation() {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.seek(new Position(1, 7, 0));
        Notation notation = Notation.STANDARD.with(Notation.ErrorLetter.L).with(Notation.IndexOrder.TO_FROM);

        assertThat(Spoken.of(Explainer.explain(timeline.snapshot(), Focus.edge(2, 1, 2), notation)))
                .startsWith("backward: the derivative of L by w two one is ");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            w₁₂        | w one two
            w₃,₁₂      | w 3, 12
            ŷ₁         | y hat one
            ∂C/∂net₂   | the derivative of C by net two
            Δw₁₁       | delta w one one
            1.5×10⁻⁷   | 1.5 times 10 to the power of minus 7
            """, delimiter = '|')
    void symbolsAreReadAloud(String written, String spoken) {
        assertThat(Spoken.symbol(written)).isEqualTo(spoken);
    }

    private static String at(int steps, Focus focus) {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.seek(new Position(1, steps, 0));
        return Spoken.of(Explainer.explain(timeline.snapshot(), focus, Notation.STANDARD));
    }
}
