package backstep.ui.branches;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.experiment.Preset;
import backstep.training.Settings;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.model.Page;
import backstep.ui.kit.model.RunModel;
import backstep.ui.kit.model.Workbench;
import org.junit.jupiter.api.Test;

class CompareViewModelTest {
    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final Workbench workbench = new Workbench(Preset.TWO_TWO_TWO.experiment(), backstage);
    private final RunModel run = workbench.run();
    private final CompareViewModel compare = new CompareViewModel(run);

    @Test
    void saysHowABranchComesToBeWhereThereIsOne() {
        run.pageProperty().set(Page.COMPARE);
        backstage.settle();

        assertThat(text()).startsWith("There is one branch only.");
    }

    @Test
    void standsBesideTheBranchThatWasLeftAtTheSamePlace() {
        branch();
        run.finishIteration();
        run.pageProperty().set(Page.COMPARE);
        backstage.settle();

        assertThat(text())
                .startsWith("1: η 0.5 beside 2: η 2 at iteration 4, step 12 of 12.")
                .endsWith(
                        "Weights: most differs w₂₁ of layer j, 0.2820 and 0.1541. Gradients: the same. Errors: the same.");
        assertThat(compare.pictureProperty()
                        .get()
                        .runs()
                        .first()
                        .settings()
                        .optimizer()
                        .learningRate())
                .isEqualTo(0.5);
    }

    @Test
    void followsTheRunAndEndsWithItsPage() {
        branch();
        run.pageProperty().set(Page.COMPARE);
        run.finishIteration();
        backstage.settle();
        run.back();
        backstage.settle();

        assertThat(compare.pictureProperty().get().runs().second()).isEqualTo(run.snapshot());
        run.pageProperty().set(Page.NOW);
        backstage.settle();
        assertThat(run.branches().comparedProperty().get()).isNull();
    }

    @Test
    void saysWhereTheOtherBranchEnds() {
        branch();
        for (int n = 0; n < 8; n++) {
            run.finishIteration();
        }
        run.pageProperty().set(Page.COMPARE);
        backstage.settle();

        assertThat(text()).isEqualTo("Branch 1: η 0.5, has not come so far: it ends after 6 iterations.");
    }

    @Test
    void saysThatItComparesWhenTheRunPauses() {
        branch();
        run.pageProperty().set(Page.COMPARE);
        run.finishIteration();
        backstage.settle();
        assertThat(compare.pictureProperty().get().runs()).isNotNull();
        run.run();
        for (int n = 0; n < 400 && run.snapshot().iteration() < 20; n++) {
            backstage.workOnce();
            backstage.pulse();
        }
        assertThat(text()).isEqualTo("1: η 0.5 beside 2: η 2: compared when the run pauses.");
        run.seek(new Position(5, 12, 0));
        backstage.settle();
        assertThat(text()).startsWith("1: η 0.5 beside 2: η 2 at iteration 5");
    }

    @Test
    void anotherShapeCannotBeCompared() {
        branch();
        workbench.open(Preset.XOR.experiment(), null);
        run.finishIteration();
        run.finishIteration();
        backstage.settle();
        workbench.reshape(Preset.TWO_TWO_TWO.experiment().shape());
        run.pageProperty().set(Page.COMPARE);
        backstage.settle();

        assertThat(compare.pictureProperty().get().runs()).isNull();
    }

    /// Six iterations, and another learning rate from the third one on.
    private void branch() {
        for (int n = 0; n < 6; n++) {
            run.finishIteration();
        }
        run.seek(new Position(4, 0, 0));
        backstage.settle();
        Settings settings = run.nextSettingsProperty().get();
        workbench.train(settings.withOptimizer(settings.optimizer().withLearningRate(2)));
        backstage.settle();
    }

    private String text() {
        return compare.textProperty().getValue();
    }
}
