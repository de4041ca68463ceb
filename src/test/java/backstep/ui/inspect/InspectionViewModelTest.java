package backstep.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.Focus;
import backstep.explain.inspection.Inspectable;
import backstep.explain.inspection.Watch;
import backstep.explain.inspection.Watch.Kind;
import backstep.paint.Box;
import backstep.training.Setups;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.backstage.Runs;
import backstep.ui.kit.model.Inspected;
import backstep.ui.kit.model.RunModel;
import org.junit.jupiter.api.Test;

class InspectionViewModelTest {
    private static final Inspectable W11 = new Inspectable.Parameter(2, 1, 1);

    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final RunModel run = new RunModel(Setups.twoTwoTwo(), backstage);
    private final InspectionViewModel viewModel = new InspectionViewModel(run);

    @Test
    void followsTheStepForwardsAndBack() {
        inspect(W11);
        step(7);
        assertThat(text()).contains("∂E/∂w₁₁ = 0.7414 · 0.1868 · 0.5933 = 0.08217");

        run.back();
        backstage.settle();
        assertThat(text()).doesNotContain("0.08217").contains("w₁₁ · y₁ = 0.4 · 0.5933");
    }

    @Test
    void nothingIsMadeWhileNothingIsLookedInto() {
        step(7);

        assertThat(viewModel.inspectionProperty().getValue()).isNull();
        assertThat(viewModel.pinsProperty().getValue()).isEmpty();
    }

    @Test
    void closingLooksIntoNothingAnyMore() {
        inspect(W11);
        viewModel.close();

        assertThat(viewModel.inspectionProperty().getValue()).isNull();
    }

    @Test
    void anotherNetworkWithoutItClosesIt() {
        inspect(W11);
        run.open(Runs.oneNeuron(0.1));
        backstage.settle();

        assertThat(viewModel.inspectionProperty().getValue()).isNull();
    }

    @Test
    void pinsWhatIsLookedIntoAndUnpinsItASecondTime() {
        inspect(W11);
        viewModel.pin();
        assertThat(run.watches().allProperty().get())
                .containsExactly(new Watch(Kind.PARAMETER, 2, 1, 1), new Watch(Kind.GRADIENT, 2, 1, 1));

        viewModel.pin();
        assertThat(run.watches().allProperty().get()).isEmpty();
    }

    @Test
    void pinsWhatIsUnderStudyWhereNothingIsLookedInto() {
        run.focusProperty().set(Focus.neuron(2, 2));
        viewModel.pin();

        assertThat(run.watches().allProperty().get())
                .containsExactly(new Watch(Kind.OUTPUT, 2, 0, 2), new Watch(Kind.LOGIT_GRADIENT, 2, 0, 2));
    }

    @Test
    void pinsTheGlobalErrorWhereNothingIsChosen() {
        viewModel.pin();

        assertThat(run.watches().allProperty().get()).containsExactly(new Watch(Kind.GLOBAL_ERROR, 0, 0, 0));
    }

    @Test
    void offersEveryNumberOfANeuronToWatch() {
        inspect(new Inspectable.Neuron(2, 1));
        viewModel.toggle(new Watch(Kind.LOGIT, 2, 0, 1));

        assertThat(viewModel.pinsProperty().getValue())
                .extracting(InspectionViewModel.Pin::name)
                .containsExactly("y′₁", "θ₁", "e₁", "∂E/∂y′₁", "∂E/∂θ₁");
        assertThat(viewModel.pinsProperty().getValue())
                .extracting(InspectionViewModel.Pin::pinned)
                .containsExactly(false, true, false, false, false);
    }

    @Test
    void aPointOfTheCurveLeadsToItsIteration() {
        run.finishIteration();
        run.finishIteration();
        backstage.settle();
        inspect(new Inspectable.CurvePoint("iteration 1", 1, 0.3, 0.3, 0.3, Double.NaN));
        Position target = viewModel.target();
        viewModel.follow(target);
        backstage.settle();

        assertThat(run.snapshot().position()).isEqualTo(new Position(1, 4, 0));
    }

    private String text() {
        return viewModel.inspectionProperty().getValue().text();
    }

    private void inspect(Inspectable what) {
        run.inspectedProperty().set(new Inspected(what, Box.of(10, 10)));
    }

    private void step(int count) {
        for (int n = 0; n < count; n++) {
            run.step();
        }
        backstage.settle();
    }
}
