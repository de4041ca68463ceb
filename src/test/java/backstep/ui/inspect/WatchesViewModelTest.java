package backstep.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.inspection.Watch;
import backstep.explain.inspection.Watch.Kind;
import backstep.training.Setups;
import backstep.training.step.Position;
import backstep.ui.inspect.WatchesViewModel.Row;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.model.RunModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchesViewModelTest {
    private static final Watch W11 = new Watch(Kind.PARAMETER, 2, 1, 1);

    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final RunModel run = new RunModel(Setups.twoTwoTwo(), backstage);
    private final WatchesViewModel viewModel = new WatchesViewModel(run);

    @Test
    void aWeightChangesInTheStepOfItsUpdateAlone() {
        watch(W11);
        seek(11);
        assertThat(row().change()).isEmpty();

        run.step();
        backstage.settle();
        assertThat(row().text()).isEqualTo("w₁₁ of layer j = 0.3589, −0.04108 in this step");

        run.back();
        backstage.settle();
        assertThat(row().text()).isEqualTo("w₁₁ of layer j = 0.4");
    }

    @Test
    void whatIsNotComputedYetIsBlank() {
        watch(new Watch(Kind.OUTPUT, 2, 0, 1));
        seek(1);

        assertThat(row().value()).isEmpty();
        assertThat(row().text()).isEqualTo("y′₁ of layer j, not computed yet");
    }

    @Test
    void theGlobalErrorHasNoPlace() {
        watch(new Watch(Kind.GLOBAL_ERROR, 0, 0, 0));
        seek(4);

        assertThat(row().text()).isEqualTo("E = 0.2984");
        assertThat(row().exact()).startsWith("0.298371");
    }

    @Test
    void theSparklineGoesOverTheRunAndKnowsWhereItStands() {
        run.finishIteration();
        run.finishIteration();
        run.finishIteration();
        run.seek(new Position(2, 12, 0));
        backstage.settle();
        watch(W11);

        assertThat(row().sparkline().iterations()).containsExactly(1L, 2L, 3L);
        assertThat(row().sparkline().iteration()).isEqualTo(2);
        assertThat(row().sparkline().values().get(1))
                .isEqualTo(row().sparkline().now());
    }

    @Test
    void theSparklineEndsWhereTheRunStandsWhileWhatLiesAheadIsHidden() {
        run.finishIteration();
        run.finishIteration();
        run.finishIteration();
        run.seek(new Position(3, 4, 0));
        backstage.settle();
        watch(W11);
        run.ahead().hiddenProperty().set(true);

        assertThat(row().sparkline().iterations()).containsExactly(1L, 2L);
        assertThat(row().sparkline().end()).isEqualTo(3);

        run.ahead().hiddenProperty().set(false);
        assertThat(row().sparkline().iterations()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void removingEndsIt() {
        watch(W11);
        viewModel.remove(W11);

        assertThat(viewModel.rowsProperty().getValue()).isEmpty();
    }

    private Row row() {
        return viewModel.rowsProperty().getValue().getFirst();
    }

    private void watch(Watch watch) {
        run.watches().add(List.of(watch));
        backstage.settle();
    }

    private void seek(int steps) {
        run.seek(new Position(1, steps, 0));
        backstage.settle();
    }
}
