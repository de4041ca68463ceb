package backstep.explain.notation;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.Explainer;
import backstep.explain.Explanation;
import backstep.explain.Focus;
import backstep.explain.notation.Notation.ErrorLetter;
import backstep.explain.notation.Notation.IndexOrder;
import backstep.explain.notation.Notation.LogitLetter;
import backstep.explain.notation.Notation.OutputLetter;
import backstep.timeline.Timeline;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Position;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NotationTest {
    private static final int STEPS = 12;

    @Test
    void theLogitHasItsLetter() {
        Notation net = Notation.STANDARD.with(LogitLetter.NET);

        assertThat(at(1, net).formula()).contains("\\mathrm{net}_{i}").doesNotContain("theta");
        assertThat(at(1, net).text()).contains("net₁ = ");
    }

    @Test
    void hiddenUnitsAreActivationsWhereOutputsAre() {
        Notation a = Notation.STANDARD.with(OutputLetter.ACTIVATION);

        assertThat(at(7, a).formula())
                .isEqualTo(
                        "\\partial E/\\partial w_{ij} = \\partial E/\\partial a_{j} \\cdot a_{j} (1 - a_{j}) \\cdot a_{i}");
    }

    @Test
    void aHatStandsOnTheOutputAlone() {
        Notation hat = Notation.STANDARD.with(OutputLetter.HAT);

        assertThat(at(7, hat).text()).contains("from y₁ in layer i to ŷ₁ in layer j");
    }

    @Test
    void theErrorHasItsLetterInEveryDerivative() {
        Notation cost = Notation.STANDARD.with(ErrorLetter.C);

        for (int steps = 4; steps <= STEPS; steps++) {
            assertThat(at(steps, cost).formula()).doesNotContain("E");
        }
    }

    @Test
    void theOrderOfIndicesTurnsRound() {
        Notation turned = Notation.STANDARD.with(IndexOrder.TO_FROM);
        Explanation explanation = Explainer.explain(snapshot(7), Focus.edge(2, 1, 2), turned);

        assertThat(explanation.formula()).startsWith("\\partial E/\\partial w_{ji}");
        assertThat(explanation.sentence()).contains("w₂₁, from y₁ in layer i to y′₂ in layer j");
    }

    @ParameterizedTest
    @MethodSource("all")
    void numbersDoNotDependOnLetters(Notation notation) {
        for (int steps = 1; steps <= STEPS; steps++) {
            assertThat(at(steps, notation).substitution())
                    .isEqualTo(at(steps, Notation.STANDARD).substitution());
        }
    }

    static List<Notation> all() {
        return Stream.of(LogitLetter.values())
                .flatMap(logit -> Stream.of(OutputLetter.values())
                        .flatMap(output -> Stream.of(IndexOrder.values())
                                .map(order -> Notation.STANDARD
                                        .with(logit)
                                        .with(output)
                                        .with(ErrorLetter.L)
                                        .with(order))))
                .toList();
    }

    private static Explanation at(int steps, Notation notation) {
        return Explainer.explain(snapshot(steps), null, notation);
    }

    private static Snapshot snapshot(int steps) {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.seek(new Position(1, steps, 0));
        return timeline.snapshot();
    }
}
