package backstep.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.EdgeRef;
import backstep.explain.Focus;
import backstep.explain.check.GradientReport;
import backstep.training.Setups;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.model.Page;
import backstep.ui.kit.model.RunModel;
import org.junit.jupiter.api.Test;

class CheckViewModelTest {
    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final RunModel run = new RunModel(Setups.twoTwoTwo(), backstage);
    private final CheckViewModel viewModel = new CheckViewModel(run, backstage);

    @Test
    void checksTheWeightOfTheStepAndThenAllOthers() {
        run.turn(Page.CHECK);
        step(7);

        assertThat(report().weight()).isEqualTo(new EdgeRef(2, 1, 1));
        assertThat(report().complete()).isTrue();
        assertThat(report().done()).isEqualTo(12);
        assertThat(text())
                .startsWith("CHECK. Does backpropagation agree?")
                .contains("E(w₁₁ + h) = 0.2983", "E(w₁₁ − h) = 0.2983", "backpropagated 0.0821670")
                .contains("Worst agreement: ");
    }

    @Test
    void checksTheChosenWeight() {
        run.turn(Page.CHECK);
        step(7);
        run.focusProperty().set(Focus.edge(1, 2, 1));
        backstage.settle();

        assertThat(report().weight()).isEqualTo(new EdgeRef(1, 2, 1));
        assertThat(text()).contains("E(w₂₁ + h) = ");
    }

    @Test
    void saysWhereTheRunHasNotComeToTheGradientYet() {
        run.turn(Page.CHECK);
        step(6);
        assertThat(text()).contains("on a copy: this iteration has not come to it");

        step(1);
        assertThat(text()).doesNotContain("on a copy");
    }

    @Test
    void leavesTheRunAsItIs() {
        step(6);
        var before = run.snapshot();
        run.turn(Page.CHECK);
        backstage.settle();

        assertThat(run.snapshot()).isEqualTo(before);
    }

    @Test
    void doesNothingBehindAnotherPage() {
        step(7);

        assertThat(report().chosen()).isNull();
        assertThat(backstage.idle()).isTrue();
    }

    @Test
    void movingOnEndsIt() {
        step(7);
        run.turn(Page.CHECK);
        backstage.workOnce();
        backstage.pulse();
        assertThat(report().complete()).isFalse();
        run.turn(Page.CHECK);
        backstage.settle();

        assertThat(report().complete()).isFalse();
    }

    @Test
    void theStepsOfAnIterationShareACheck() {
        run.turn(Page.CHECK);
        run.focusProperty().set(Focus.edge(2, 1, 1));
        step(7);
        var checked = report().chosen();
        run.step();
        backstage.workOnce();
        backstage.pulse();

        assertThat(backstage.idle()).isTrue();
        assertThat(report().chosen()).isSameAs(checked);
    }

    private GradientReport report() {
        return viewModel.pictureProperty().get().report();
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
