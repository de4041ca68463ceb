package backstep.ui.kit.model;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.experiment.Preset;
import backstep.explain.Explainer;
import backstep.explain.Explanation;
import backstep.explain.Focus;
import backstep.explain.notation.Notation;
import backstep.timeline.Timeline;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import org.junit.jupiter.api.Test;

final class DraftsTest {
    private final Timeline timeline =
            new Timeline(Preset.TWO_TWO_TWO.experiment().setup());
    private final Drafts drafts = new Drafts();

    @Test
    void theExplanationOfTheNextStepIsThereAlready() {
        explain(timeline.snapshot(), null);
        Snapshot next = step();
        drafts.make(next);

        Explanation made = explain(next, null);
        assertThat(explain(next, null)).isSameAs(made);
        assertThat(made).isEqualTo(Explainer.explain(next, null, Notation.STANDARD));
    }

    @Test
    void whatIsUnderStudyByThenCounts() {
        explain(timeline.snapshot(), null);
        Snapshot next = step();
        drafts.make(next);
        Focus focus = Focus.neuron(1, 2);

        assertThat(explain(next, focus)).isEqualTo(Explainer.explain(next, focus, Notation.STANDARD));
    }

    @Test
    void nothingIsUnderStudyInAnotherNetwork() {
        explain(timeline.snapshot(), Focus.neuron(2, 2));
        Timeline other = new Timeline(Preset.LINEAR_NEURON.experiment().setup());
        other.step(Granularity.LAYER);
        Snapshot next = other.snapshot();
        drafts.make(next);

        assertThat(explain(next, null)).isEqualTo(Explainer.explain(next, null, Notation.STANDARD));
    }

    private Snapshot step() {
        timeline.step(Granularity.LAYER);
        return timeline.snapshot();
    }

    private Explanation explain(Snapshot snapshot, Focus focus) {
        return drafts.explain(snapshot, focus, Notation.STANDARD, Granularity.LAYER);
    }
}
