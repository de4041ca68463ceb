package backstep.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.EdgeRef;
import backstep.explain.Focus;
import backstep.training.Setups;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.model.Page;
import backstep.ui.kit.model.RunModel;
import org.junit.jupiter.api.Test;

class ChainViewModelTest {
    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final RunModel run = new RunModel(Setups.twoTwoTwo(), backstage);
    private final ChainViewModel viewModel = new ChainViewModel(run);

    @Test
    void followsTheStepWhileItsPageIsInFront() {
        run.turn(Page.CHAIN);
        step(7);

        assertThat(viewModel.pictureProperty().get().chain().weight()).isEqualTo(new EdgeRef(2, 1, 1));
        assertThat(text())
                .startsWith("CHAIN. From the error back to w₁₁ into layer j")
                .endsWith("the links multiplied = 0.08217; backpropagated = 0.08217.");
    }

    @Test
    void followsTheChosenWeight() {
        run.turn(Page.CHAIN);
        step(10);
        run.focusProperty().set(Focus.edge(1, 2, 1));

        assertThat(text()).contains("2 paths lead from the error back to w₂₁ into layer i");
    }

    @Test
    void isNotWorkedOutBehindAnotherPage() {
        step(10);

        assertThat(viewModel.pictureProperty().get().chain().share().value()).isNaN();
        run.turn(Page.CHAIN);
        assertThat(viewModel.pictureProperty().get().chain().share().value()).isFinite();
    }

    @Test
    void saysWhatIsNotComputedYet() {
        run.turn(Page.CHAIN);
        step(2);

        assertThat(text()).contains("∂E/∂y′₁, not computed yet").contains("dy′₁/dθ₁ = 0.1868");
    }

    @Test
    void goesToTheStepThatAFactorCameFrom() {
        run.turn(Page.CHAIN);
        step(7);
        viewModel.follow(new Position(1, 2, 0));
        backstage.settle();

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
