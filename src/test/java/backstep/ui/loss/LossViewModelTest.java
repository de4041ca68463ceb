package backstep.ui.loss;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.diagram.plot.LossPlot;
import backstep.diagram.plot.Spacing;
import backstep.paint.Box;
import backstep.paint.Theme;
import backstep.paint.plot.LossPicture;
import backstep.training.Setups;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.backstage.Runs;
import backstep.ui.kit.model.RunModel;
import org.junit.jupiter.api.Test;

class LossViewModelTest {
    private static final Box AREA = Box.of(370, 300);

    private final HandDrivenBackstage backstage = new HandDrivenBackstage();

    @Test
    void isEmptyAtTheStart() {
        assertThat(model(new RunModel(Setups.twoTwoTwo(), backstage)).plot().isEmpty())
                .isTrue();
    }

    @Test
    void keepsWhatLiesAheadWhenTheRunIsSteppedBack() {
        RunModel run = new RunModel(Setups.twoTwoTwo(), backstage);
        LossViewModel viewModel = new LossViewModel(run);
        iterate(run, 5);
        run.seek(new Position(2, 4, 0));
        backstage.settle();

        LossPlot plot = plot(viewModel);
        assertThat(plot.training().length()).isEqualTo(5);
        assertThat(plot.cursor()).isEqualTo(2);
        assertThat(plot.error()).isEqualTo(plot.training().mean().get(1));
    }

    @Test
    void theErrorIsBlankBeforeItIsComputed() {
        RunModel run = new RunModel(Setups.twoTwoTwo(), backstage);
        LossViewModel viewModel = new LossViewModel(run);
        iterate(run, 1);
        run.step();
        backstage.settle();

        assertThat(plot(viewModel).cursor()).isEqualTo(2);
        assertThat(plot(viewModel).error()).isNaN();
        assertThat(viewModel.textProperty().getValue())
                .isEqualTo("global error by iteration; at iteration 2; up to iteration 1, E = 0.2984");
    }

    @Test
    void countsEpochsByChoice() {
        RunModel run = new RunModel(Runs.oneNeuron(0.05, 3), backstage);
        LossViewModel viewModel = new LossViewModel(run);
        iterate(run, 6);
        viewModel.axisProperty().set(LossAxis.EPOCH);

        assertThat(plot(viewModel).training().length()).isEqualTo(2);
        assertThat(plot(viewModel).cursor()).isEqualTo(2);
        assertThat(viewModel.textProperty().getValue()).startsWith("global error by epoch; at epoch 2; up to epoch 2");
    }

    @Test
    void theScaleIsLogarithmicByChoice() {
        RunModel run = new RunModel(Setups.twoTwoTwo(), backstage);
        LossViewModel viewModel = new LossViewModel(run);
        iterate(run, 2);
        viewModel.spacingProperty().set(Spacing.LOGARITHMIC);

        assertThat(viewModel
                        .pictureProperty()
                        .getValue()
                        .layout(AREA, Theme.LIGHT)
                        .up()
                        .spacing())
                .isEqualTo(Spacing.LOGARITHMIC);
    }

    @Test
    void aRunThatWasLeftStaysToCompareWith() {
        RunModel run = new RunModel(Setups.twoTwoTwo(), backstage);
        LossViewModel viewModel = new LossViewModel(run);
        iterate(run, 5);
        run.restart(Setups.twoTwoTwo());
        backstage.settle();

        assertThat(plot(viewModel).others().getFirst().line().length()).isEqualTo(5);
        assertThat(plot(viewModel).training().isEmpty()).isTrue();
    }

    @Test
    void theMouseReadsTheCurveOff() {
        RunModel run = new RunModel(Setups.twoTwoTwo(), backstage);
        LossViewModel viewModel = new LossViewModel(run);
        iterate(run, 20);
        double x = viewModel
                .pictureProperty()
                .getValue()
                .layout(AREA, Theme.LIGHT)
                .across()
                .at(7.2);
        viewModel.point(x, AREA);

        assertThat(viewModel.pictureProperty().getValue().pointer()).isEqualTo(7.0);
        viewModel.pointNowhere();
        assertThat(viewModel.pictureProperty().getValue().pointer()).isNull();
    }

    private void iterate(RunModel run, int times) {
        for (int k = 0; k < times; k++) {
            run.finishIteration();
            backstage.settle();
        }
    }

    private static LossPicture model(RunModel run) {
        return new LossViewModel(run).pictureProperty().getValue();
    }

    private static LossPlot plot(LossViewModel viewModel) {
        return viewModel.pictureProperty().getValue().plot();
    }
}
