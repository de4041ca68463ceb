package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.notation.Notation;
import backstep.timeline.Timeline;
import backstep.training.ParameterEdit;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where a weight was set by hand right after its update, the update is still told as it was.
class SetByHandTest {
    private final Timeline timeline = new Timeline(Setups.twoTwoTwo());
    private final Focus edge = Focus.edge(2, 1, 1);

    @Test
    void theUpdateBeforeKeepsItsResultAndSaysWhatCameAfter() {
        timeline.seek(new Position(1, Setups.twoTwoTwo().schedule(1).size(), 0));
        Explanation trained = explain();
        timeline.set(new ParameterEdit(2, 1, 1, 3));
        Explanation set = explain();

        assertThat(set.equations()).isEqualTo(trained.equations());
        assertThat(set.sentence()).isEqualTo(trained.sentence() + " Afterwards it was set to 3 by hand.");
    }

    @Test
    void theNextIterationBeginsWithIt() {
        timeline.set(new ParameterEdit(2, 1, 1, 3));
        timeline.seek(new Position(1, 2, 0));
        Snapshot snapshot = timeline.snapshot();

        assertThat(Reading.of(snapshot, Notation.STANDARD).before(2, 1, 1).value())
                .isEqualTo(3);
    }

    @Test
    void theNextIterationSaysThatItCameFromTheHand() {
        timeline.seek(new Position(1, 12, 0));
        timeline.set(new ParameterEdit(1, 1, 1, 3));
        timeline.seek(new Position(2, 1, 0));

        assertThat(factors().getFirst().origin()).isEqualTo(new Origin(new Position(1, 12, 0), "set by hand"));
        assertThat(factors().get(1).origin())
                .isEqualTo(new Origin(new Position(1, 11, 0), "iteration 1: update of layer i"));
    }

    @Test
    void theIterationAfterThatComesFromTheUpdateAgain() {
        timeline.seek(new Position(1, 12, 0));
        timeline.set(new ParameterEdit(1, 1, 1, 3));
        timeline.seek(new Position(2, 1, 0));
        timeline.finishIteration();
        timeline.seek(new Position(3, 1, 0));

        assertThat(factors().getFirst().origin())
                .isEqualTo(new Origin(new Position(2, 11, 0), "iteration 2: update of layer i"));
    }

    @Test
    void aStartSetByHandSaysSoToo() {
        timeline.set(new ParameterEdit(1, 1, 1, 3));
        timeline.seek(new Position(1, 1, 0));

        assertThat(factors().getFirst().origin()).isEqualTo(new Origin(Position.START, "set by hand"));
        assertThat(factors().get(1).origin()).isNull();
    }

    private List<Factor> factors() {
        return Explainer.explain(timeline.snapshot(), null, Notation.STANDARD).factors();
    }

    private Explanation explain() {
        return Explainer.explain(timeline.snapshot(), edge, Notation.STANDARD);
    }
}
