package backstep.ui.activation;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.diagram.plot.Dot;
import backstep.explain.Focus;
import backstep.explain.inspection.Inspectable;
import backstep.paint.Box;
import backstep.paint.Theme;
import backstep.training.Setups;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.model.RunModel;
import org.junit.jupiter.api.Test;

class ActivationViewModelTest {
    private static final Box AREA = Box.of(370, 235);

    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final RunModel run = new RunModel(Setups.twoTwoTwo(), backstage);
    private final ActivationViewModel viewModel = new ActivationViewModel(run);

    @Test
    void saysThatNothingIsComputedYet() {
        assertThat(viewModel.textProperty().getValue()).isEqualTo("sigmoid · layer i: nothing is computed yet");
    }

    @Test
    void saysEveryNeuronOfTheLayer() {
        step(2);

        assertThat(viewModel.textProperty().getValue())
                .isEqualTo("sigmoid · layer j: neuron 1, θ = 1.106, y′ = 0.7514, slope = 0.1868; "
                        + "neuron 2, θ = 1.225, y′ = 0.7729, slope = 0.1755");
    }

    @Test
    void aClickOnADotTakesItsNeuronUnderStudy() {
        step(2);
        Dot dot = dot(2);
        viewModel.choose(dot.x(), dot.y(), AREA, place -> place);

        assertThat(run.focusProperty().get()).isEqualTo(Focus.neuron(2, 2));
        assertThat(viewModel.pictureProperty().getValue().study().unit()).isEqualTo(2);
    }

    @Test
    void aClickOnADotLooksIntoItsNeuron() {
        step(2);
        Dot dot = dot(2);
        viewModel.choose(dot.x(), dot.y(), AREA, place -> place);

        assertThat(run.inspectedProperty().get()).satisfies(inspected -> {
            assertThat(inspected.what()).isEqualTo(new Inspectable.Neuron(2, 2));
            assertThat(inspected.place().contains(dot.x(), dot.y())).isTrue();
        });
    }

    @Test
    void aClickElsewhereChangesNothing() {
        step(2);
        viewModel.choose(80, 60, AREA, place -> place);

        assertThat(run.focusProperty().get()).isNull();
    }

    @Test
    void theDotUnderTheMouseIsReadWithAllDigitsWhileTheRunGoesOn() {
        step(2);
        Dot dot = dot(1);
        viewModel.point(dot.x() - 1, dot.y(), AREA);
        String before = viewModel.readingProperty().getValue();

        assertThat(before)
                .startsWith("neuron 1\nθ = 1.10590596705977")
                .contains("\ny′ = 0.7513650695523", "\nslope = 0.18681560180895");

        run.finishIteration();
        run.finishIteration();
        backstage.settle();
        assertThat(viewModel.readingProperty().getValue())
                .startsWith("neuron 1\nθ = 1.0")
                .isNotEqualTo(before);
        viewModel.pointNowhere();
        assertThat(viewModel.readingProperty().getValue()).isEmpty();
    }

    private Dot dot(int unit) {
        return viewModel
                .pictureProperty()
                .getValue()
                .layout(AREA, Theme.LIGHT)
                .dot(unit)
                .orElseThrow();
    }

    private void step(int times) {
        for (int k = 0; k < times; k++) {
            run.step();
        }
        backstage.settle();
    }
}
