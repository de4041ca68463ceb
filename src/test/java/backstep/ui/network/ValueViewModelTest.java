package backstep.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.experiment.Preset;
import backstep.explain.Focus;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.model.RunModel;
import backstep.ui.kit.model.Workbench;
import org.junit.jupiter.api.Test;

class ValueViewModelTest {
    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final Workbench workbench = new Workbench(Preset.TWO_TWO_TWO.experiment(), backstage);
    private final RunModel run = workbench.run();
    private final ValueViewModel value = new ValueViewModel(workbench);

    @Test
    void theChosenWeightGetsWhatIsTyped() {
        run.focusProperty().set(Focus.edge(2, 1, 2));
        value.begin();

        assertThat(value.name(value.typedProperty().get())).isEqualTo("w₁₂ of layer j");
        assertThat(value.text(value.typedProperty().get())).isEqualTo("0.5");
        assertThat(value.take("-0,25")).isEmpty();
        backstage.settle();
        assertThat(run.snapshot().layer(2).parameters().weights().get(0, 1)).isEqualTo(-0.25);
        assertThat(value.typedProperty().get()).isNull();
        assertThat(workbench.noticeProperty().get())
                .isEqualTo("w₁₂ of layer j set to −0.25 at the beginning of iteration 1");
    }

    @Test
    void aChosenNeuronMeansItsBias() {
        run.focusProperty().set(Focus.neuron(1, 2));
        value.begin();
        value.take("1e-3");
        backstage.settle();

        assertThat(run.snapshot().layer(1).parameters().biases().get(1)).isEqualTo(0.001);
    }

    @Test
    void theSeparatorIsTheOneThatIsChosen() {
        run.notationProperty().set(Notation.of(new Numbers(4, ',')));
        run.focusProperty().set(Focus.bias(1, 1));
        value.begin();

        assertThat(value.text(value.typedProperty().get())).isEqualTo("0,35");
    }

    @Test
    void whatIsNoNumberIsRefusedAndStaysToBeMended() {
        run.focusProperty().set(Focus.edge(1, 1, 1));
        value.begin();

        assertThat(value.take("half")).isEqualTo("a number, such as -0.5");
        assertThat(value.typedProperty().get()).isNotNull();
        assertThat(run.snapshot().layer(1).parameters().weights().get(0, 0)).isEqualTo(0.15);
    }

    @Test
    void nothingChosenIsSaid() {
        run.focusProperty().set(Focus.neuron(0, 1));
        value.begin();

        assertThat(value.typedProperty().get()).isNull();
        assertThat(workbench.noticeProperty().get()).startsWith("Choose a weight or a bias");
    }

    @Test
    void undoGivesTheOldBitsBack() {
        run.finishIteration();
        backstage.settle();
        double before = run.snapshot().layer(2).parameters().weights().get(0, 1);
        run.focusProperty().set(Focus.edge(2, 1, 2));
        value.begin();
        value.take("3");
        workbench.undo();
        backstage.settle();

        assertThat(run.snapshot().layer(2).parameters().weights().get(0, 1)).isEqualTo(before);
        assertThat(run.snapshot().position()).isEqualTo(new Position(1, 12, 0));
        assertThat(run.branches().all().lines()).hasSize(1);
    }
}
