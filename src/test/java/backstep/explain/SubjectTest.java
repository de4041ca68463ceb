package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.notation.Notation;
import backstep.timeline.Timeline;
import backstep.training.Setups;
import backstep.training.step.Granularity;
import backstep.training.step.Phase;
import backstep.training.step.Position;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubjectTest {
    private static final int FORWARD_OUTPUT = 2;
    private static final int HIDDEN_OUTPUT_GRADIENT = 8;
    private static final int OUTPUT_WEIGHTS = 7;

    @Test
    void theNeuronInFocusIsExplained() {
        assertThat(text(FORWARD_OUTPUT, 0, Focus.neuron(2, 2))).contains("What reaches y′₂ in layer j");
    }

    @Test
    void focusElsewhereLeavesTheFirstUnit() {
        assertThat(text(FORWARD_OUTPUT, 0, Focus.neuron(1, 2))).contains("What reaches y′₁ in layer j");
    }

    @Test
    void theEdgeInFocusIsExplained() {
        assertThat(text(OUTPUT_WEIGHTS, 0, Focus.edge(2, 2, 1))).contains("∂E/∂w₂₁ = ");
    }

    @Test
    void theBiasInFocusIsExplained() {
        assertThat(text(OUTPUT_WEIGHTS, 0, Focus.bias(2, 2))).contains("∂E/∂b₂ = ");
    }

    @Test
    void whatComesBackAlongTheEdgeInFocusIsExplained() {
        assertThat(text(HIDDEN_OUTPUT_GRADIENT, 0, Focus.edge(2, 2, 1))).contains("∂E/∂y₂ = ");
    }

    @Test
    void withinAStepTheUnitDoneLastIsExplained() {
        assertThat(text(FORWARD_OUTPUT - 1, 1, null)).contains("What reaches y′₁ in layer j");
    }

    @Test
    void focusOnAUnitThatIsNotDoneYetIsNoNumber() {
        assertThat(text(FORWARD_OUTPUT - 1, 1, Focus.neuron(2, 2))).contains("What reaches y′₁ in layer j");
    }

    @Test
    void neuronByNeuronTheUnitThatCompletesAStepIsExplained() {
        Timeline timeline = at(FORWARD_OUTPUT, 0);

        Explanation explanation = Explainer.explain(timeline.snapshot(), null, Notation.STANDARD, Granularity.NEURON);

        assertThat(explanation.text()).contains("What reaches y′₂ in layer j");
    }

    @Test
    void forwardGlowsFromAllThatFeedsTheNeuron() {
        Highlight highlight = explain(FORWARD_OUTPUT, 0, null).highlight();

        assertThat(highlight)
                .isEqualTo(new Highlight(
                        Phase.FORWARD,
                        Set.of(new UnitRef(2, 1), new UnitRef(1, 1), new UnitRef(1, 2)),
                        Set.of(new EdgeRef(2, 0, 1), new EdgeRef(2, 1, 1), new EdgeRef(2, 2, 1)),
                        false));
    }

    @Test
    void backwardGlowsAlongTheEdgesThatTheErrorComesBackBy() {
        Highlight highlight = explain(HIDDEN_OUTPUT_GRADIENT, 0, null).highlight();

        assertThat(highlight)
                .isEqualTo(new Highlight(
                        Phase.BACKWARD,
                        Set.of(new UnitRef(1, 1), new UnitRef(2, 1), new UnitRef(2, 2)),
                        Set.of(new EdgeRef(2, 1, 1), new EdgeRef(2, 1, 2)),
                        true));
    }

    private static String text(int steps, int units, Focus focus) {
        return explain(steps, units, focus).text();
    }

    private static Explanation explain(int steps, int units, Focus focus) {
        return Explainer.explain(at(steps, units).snapshot(), focus, Notation.STANDARD);
    }

    private static Timeline at(int steps, int units) {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.seek(new Position(1, steps, units));
        return timeline;
    }
}
