package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.notation.Notation;
import backstep.timeline.Timeline;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OriginsTest {
    @Test
    void factorsOfAChainNameTheStepsThatComputedThem() {
        assertThat(origins(new Position(1, 7, 0)))
                .containsExactly(
                        new Origin(new Position(1, 5, 0), "step 5: ∂E/∂y′ of layer j"),
                        new Origin(new Position(1, 2, 0), "step 2: θ, y′ of layer j"),
                        new Origin(new Position(1, 1, 0), "step 1: θ, y of layer i"));
    }

    @Test
    void whatIsGivenCameFromNowhere() {
        assertThat(origins(new Position(1, 1, 0))).containsOnlyNulls();
    }

    @Test
    void weightsCameFromTheUpdateBefore() {
        assertThat(origins(new Position(2, 1, 0)))
                .containsOnly(new Origin(new Position(1, 11, 0), "iteration 1: update of layer i"));
    }

    @Test
    void theStepNamedIsTheOneThatHasTheNumber() {
        Setup xor = Setups.xorBatch();
        Timeline timeline = new Timeline(xor);
        timeline.seek(new Position(2, 0, 0));
        for (int step = 0; step < xor.schedule(2).size(); step++) {
            timeline.step(Granularity.LAYER);
            Explanation explanation = Explainer.explain(timeline.snapshot(), null, Notation.STANDARD);
            Position here = timeline.position();
            assertThat(explanation.factors())
                    .extracting(Factor::origin)
                    .filteredOn(Objects::nonNull)
                    .allSatisfy(origin -> assertThat(origin.position()).isLessThan(here));
        }
    }

    private static List<Origin> origins(Position position) {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.seek(position);
        return Explainer.explain(timeline.snapshot(), null, Notation.STANDARD).factors().stream()
                .map(Factor::origin)
                .toList();
    }
}
