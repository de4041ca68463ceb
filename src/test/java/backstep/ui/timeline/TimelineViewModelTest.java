package backstep.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.diagram.plot.StripBox;
import backstep.paint.Box;
import backstep.paint.Theme;
import backstep.training.Position;
import backstep.training.Setups;
import backstep.ui.kit.HandDrivenBackstage;
import backstep.ui.kit.RunModel;
import org.junit.jupiter.api.Test;

class TimelineViewModelTest {
    private static final Box AREA = Box.of(1440, 80);

    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final RunModel run = new RunModel(Setups.twoTwoTwo(), backstage);
    private final TimelineViewModel viewModel = new TimelineViewModel(run);

    @Test
    void saysWhereTheRunStands() {
        run.step();
        backstage.settle();

        assertThat(viewModel.textProperty().getValue())
                .isEqualTo("epoch 1 · iteration 1 · sample 1 of 1 · forward · layer i · logits and outputs; "
                        + "step 1 of 12 in this iteration");
    }

    @Test
    void aPressOnAStepGoesToItsEnd() {
        press(6);

        assertThat(run.snapshot().position()).isEqualTo(new Position(1, 7, 0));
    }

    @Test
    void aDragGoesBackAndForth() {
        press(6);
        viewModel.drag(middle(2), AREA);
        backstage.settle();

        assertThat(run.snapshot().position()).isEqualTo(new Position(1, 3, 0));
    }

    @Test
    void aDragToTheFarLeftAndBackStaysInItsIteration() {
        run.finishIteration();
        run.step();
        backstage.settle();
        viewModel.press(middle(3), AREA);
        viewModel.drag(2, AREA);
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(1, 12, 0));

        viewModel.drag(middle(5), AREA);
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(2, 6, 0));
    }

    @Test
    void nothingIsSoughtAfterTheRelease() {
        press(6);
        viewModel.release();
        viewModel.drag(middle(2), AREA);
        backstage.settle();

        assertThat(run.snapshot().position()).isEqualTo(new Position(1, 7, 0));
    }

    private void press(int box) {
        viewModel.press(middle(box), AREA);
        backstage.settle();
    }

    private double middle(int box) {
        StripBox found = viewModel
                .pictureProperty()
                .getValue()
                .layout(AREA, Theme.LIGHT)
                .boxes()
                .get(box);
        return found.left() + found.width() / 2;
    }
}
