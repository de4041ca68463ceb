package backstep.ui.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.Focus;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.training.Setups;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.model.RunModel;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplainViewModelTest {
    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final RunModel run = new RunModel(Setups.twoTwoTwo(), backstage);
    private final ExplainViewModel viewModel = new ExplainViewModel(run);

    @Test
    void saysThatNothingIsComputedAtTheStart() {
        assertThat(text()).startsWith("START. Nothing is computed yet");
    }

    @Test
    void saysWhatAStepComputed() {
        step(3);

        assertThat(text()).endsWith("e₁ = 0.7514 − 0.01 = 0.7414.");
    }

    @Test
    void followsTheFocus() {
        step(3);
        run.focusProperty().set(Focus.neuron(2, 2));

        assertThat(text()).endsWith("e₂ = 0.7729 − 0.99 = −0.2171.");
    }

    @Test
    void followsTheNumbers() {
        step(3);
        run.notationProperty().set(Notation.of(new Numbers(6, Locale.GERMANY)));

        assertThat(text()).endsWith("e₁ = 0,751365 − 0,01 = 0,741365.");
    }

    @Test
    void tellsOfTheNeuronJustDone() {
        run.granularityProperty().set(Granularity.NEURON);
        step(2);

        assertThat(text()).contains("What reaches y₂ in layer i");
    }

    @Test
    void isTheSameAgainAfterStepAndBack() {
        step(5);
        String before = text();
        step(1);
        run.back();
        backstage.settle();

        assertThat(text()).isEqualTo(before);
    }

    @Test
    void goesToTheStepThatAFactorCameFrom() {
        step(7);
        viewModel.follow(new Position(1, 2, 0));
        backstage.settle();

        assertThat(text()).startsWith("FORWARD");
        assertThat(run.snapshot().position()).isEqualTo(new Position(1, 2, 0));
    }

    private String text() {
        return viewModel.textProperty().getValue();
    }

    private void step(int count) {
        for (int n = 0; n < count; n++) {
            run.step();
        }
        backstage.settle();
    }
}
