package backstep.ui.errors;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.diagram.plot.ErrorsRow;
import backstep.explain.Focus;
import backstep.explain.inspection.Inspectable;
import backstep.nn.Loss;
import backstep.paint.Box;
import backstep.paint.RecordingSurface;
import backstep.paint.Theme;
import backstep.training.RunningSum;
import backstep.training.Setups;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.model.Inspected;
import backstep.ui.kit.model.RunModel;
import org.junit.jupiter.api.Test;

class ErrorsViewModelTest {
    private static final Box AREA = Box.of(370, 160);

    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final RunModel run = new RunModel(Setups.twoTwoTwo(), backstage);
    private final ErrorsViewModel viewModel = new ErrorsViewModel(run);

    @Test
    void saysOnlyTargetsAtTheStart() {
        assertThat(viewModel.textProperty().getValue())
                .isEqualTo("errors · iteration 1, sample 1 of 1; output 1, t = 0.01; output 2, t = 0.99");
    }

    @Test
    void saysLocalErrorsAndEveryGlobalOne() {
        seek(4);

        assertThat(viewModel.textProperty().getValue())
                .isEqualTo("errors · iteration 1, sample 1 of 1; output 1, y′ = 0.7514, t = 0.01, y′ − t = +0.7414; "
                        + "output 2, y′ = 0.7729, t = 0.99, y′ − t = −0.2171; "
                        + "trained ½SSE = 0.2984, SSE = 0.5967, MSE = 0.2984, RMS = 0.5462");
    }

    @Test
    void termByTermItSaysWhatTheSamplesAddUpTo() {
        run.open(Setups.xorBatch());
        backstage.settle();
        run.seek(new Position(1, 12, 0, 2));
        backstage.settle();

        String sum = run.notationProperty().get().numbers().text(RunningSum.of(run.snapshot()));
        assertThat(viewModel.textProperty().getValue())
                .endsWith("; Σ of samples 1 to 2 of 4 = " + sum)
                .doesNotContain("SSE");
        assertThat(RecordingSurface.of(viewModel.pictureProperty().getValue(), 360, 220, Theme.LIGHT)
                        .texts())
                .contains("Σ of samples 1 to 2 of 4 =", sum)
                .doesNotContain("SSE");
    }

    @Test
    void steppingBackTakesTheGlobalErrorAway() {
        seek(4);
        run.back();
        backstage.settle();

        assertThat(viewModel.textProperty().getValue()).contains("+0.7414").doesNotContain("SSE");
    }

    @Test
    void aClickOnARowTakesItsOutputUnderStudy() {
        viewModel.choose(new Inspectable.LocalError(0, 2), AREA);

        assertThat(run.focusProperty().get()).isEqualTo(Focus.neuron(2, 2));
        assertThat(run.inspectedProperty().get()).isEqualTo(new Inspected(new Inspectable.LocalError(0, 2), AREA));
    }

    @Test
    void aClickOnAnAggregateLooksIntoIt() {
        viewModel.choose(new Inspectable.Aggregate(Loss.RMS), AREA);

        assertThat(run.focusProperty().get()).isNull();
        assertThat(run.inspectedProperty().get().what()).isEqualTo(new Inspectable.Aggregate(Loss.RMS));
    }

    @Test
    void theRowUnderTheMouseIsReadWithAllDigits() {
        seek(4);
        ErrorsRow row = row(1);
        viewModel.point(row.frame().left() + 20, row.frame().top() + 5, AREA);

        assertThat(viewModel.readingProperty().getValue())
                .startsWith("output 1\ny′ = 0.7513650695523")
                .contains("\nt = 0.01\n", "\ny′ − t = 0.741365069552");
        viewModel.pointNowhere();
        assertThat(viewModel.readingProperty().getValue()).isEmpty();
    }

    private ErrorsRow row(int unit) {
        return viewModel
                .pictureProperty()
                .getValue()
                .table(AREA, Theme.LIGHT)
                .rows()
                .get(unit - 1);
    }

    private void seek(int steps) {
        run.seek(new Position(1, steps, 0));
        backstage.settle();
    }
}
