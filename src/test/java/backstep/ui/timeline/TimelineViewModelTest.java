package backstep.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.diagram.timeline.RunWindow;
import backstep.diagram.timeline.StripBox;
import backstep.explain.inspection.Inspectable;
import backstep.paint.Box;
import backstep.paint.Theme;
import backstep.paint.panel.RunPicture;
import backstep.timeline.pause.PauseCondition;
import backstep.training.Setups;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.model.RunModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineViewModelTest {
    private static final Box AREA = Box.of(1440, 120);

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
    void theRightButtonGoesToAStepAndLooksIntoWhatItComputed() {
        viewModel.inspect(middle(6), 90, AREA, place -> place);
        backstage.settle();

        assertThat(run.snapshot().position()).isEqualTo(new Position(1, 7, 0));
        assertThat(run.inspectedProperty().get().what()).isEqualTo(new Inspectable.Parameter(2, 1, 1));
    }

    @Test
    void theRightButtonLooksIntoTheErrorOfAnIteration() {
        run.moveIterations(20);
        backstage.settle();
        viewModel.inspect(20 + 1400 * 4.5 / 20, 50, AREA, place -> place);

        assertThat(run.inspectedProperty().get().what()).isInstanceOfSatisfying(Inspectable.CurvePoint.class, point -> {
            assertThat(point.name()).isEqualTo("iteration 5");
            assertThat(point.error()).isPositive().isLessThan(point.before());
        });
    }

    @Test
    void runningToAStepPausesOnTheWay() {
        run.pauses().conditionsProperty().set(List.of(new PauseCondition.ErrorBelow(100)));
        viewModel.runTo(middle(6), 90, AREA);
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(1, 4, 0));
        viewModel.runTo(middle(6), 90, AREA);
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(1, 7, 0));
    }

    @Test
    void runningToAnIterationPausesOnTheWay() {
        run.moveIterations(20);
        backstage.settle();
        run.start();
        run.pauses().conditionsProperty().set(List.of(new PauseCondition.ErrorBelow(100)));
        backstage.settle();
        viewModel.runTo(20 + 1400 * 4.5 / 20, 50, AREA);
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(1, 4, 0));
        viewModel.runTo(20 + 1400 * 4.5 / 20, 50, AREA);
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(5, 4, 0));
    }

    @Test
    void runsFurtherThanTheRunHasCome() {
        TimelineViewModel.Spot spot =
                viewModel.spot(20 + 1400 * 7.5 / 10, 50, AREA).orElseThrow();
        assertThat(spot).isEqualTo(new TimelineViewModel.Spot(8, false, false));
        viewModel.runTo(spot);
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(8, 12, 0));
        assertThat(viewModel.spot(middle(6), 90, AREA)).isEmpty();
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
        viewModel.press(middle(3), 90, AREA, false);
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

    @Test
    void aPressOnTheRunGoesToThatIterationAtTheSameStep() {
        run.moveIterations(20);
        backstage.settle();
        run.seek(new Position(20, 7, 0));
        backstage.settle();
        viewModel.press(20 + 1400 * 4.5 / 20, 50, AREA, false);
        backstage.settle();

        assertThat(run.snapshot().position()).isEqualTo(new Position(5, 7, 0));
        assertThat(run.endProperty().get()).isEqualTo(new Position(20, 12, 0));
    }

    @Test
    void aDragOverTheRunGoesAlongFromTheStartToItsEnd() {
        run.moveIterations(20);
        backstage.settle();
        viewModel.press(20 + 1400 * 4.5 / 20, 50, AREA, false);
        viewModel.drag(3, AREA);
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(Position.START);

        viewModel.drag(1439, AREA);
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(20, 12, 0));
    }

    @Test
    void theWheelZoomsAboutTheMouseAndADoublePressShowsAll() {
        run.moveIterations(100);
        backstage.settle();
        viewModel.zoom(20 + 700, 3, AREA);
        RunWindow zoomed = row().window();
        assertThat(zoomed.length()).isLessThan(60);
        assertThat((zoomed.from() + zoomed.to()) / 2).isCloseTo(50, within(1e-9));

        viewModel.doublePress(50, AREA);
        assertThat(row().window()).isEqualTo(RunWindow.whole(100));
    }

    @Test
    void aZoomedRunIsPannedByTheWheelAndByHand() {
        run.moveIterations(100);
        backstage.settle();
        viewModel.zoom(20 + 700, 4, AREA);
        double from = row().window().from();
        viewModel.pan(140, AREA);
        assertThat(row().window().from()).isCloseTo(from + row().window().length() / 10, within(1e-9));

        viewModel.press(700, 40, AREA, true);
        viewModel.drag(840, AREA);
        viewModel.release();
        backstage.settle();
        assertThat(row().window().from()).isCloseTo(from, within(1e-9));
        assertThat(run.snapshot().iteration()).isEqualTo(100);
    }

    @Test
    void aZoomedRunFollowsWhereItStands() {
        run.moveIterations(100);
        backstage.settle();
        viewModel.zoom(1420, 5, AREA);
        run.start();
        backstage.settle();

        assertThat(row().window().from()).isZero();
        assertThat(row().window().length()).isLessThan(50);
    }

    @Test
    void saysWhatIsUnderTheMouse() {
        run.moveIterations(100);
        backstage.settle();
        viewModel.point(20 + 1400 * 0.005, 50, AREA);
        assertThat(viewModel.pictureProperty().getValue().strip().aside())
                .isEqualTo("iteration 1 · epoch 1 · E = 0.2984");

        viewModel.point(20 + 700, 100, AREA);
        assertThat(viewModel.pictureProperty().getValue().strip().aside()).isEmpty();
    }

    @Test
    void saysWhatLiesAheadAndWhatIsInSight() {
        run.moveIterations(100);
        backstage.settle();
        viewModel.zoom(20, 3, AREA);
        run.start();
        backstage.settle();

        assertThat(viewModel.textProperty().getValue())
                .endsWith("; the run goes on to iteration 100; in sight are iterations 1 to 46");
    }

    private RunPicture row() {
        return viewModel.pictureProperty().getValue().run();
    }

    private void press(int box) {
        viewModel.press(middle(box), 90, AREA, false);
        backstage.settle();
    }

    private double middle(int box) {
        StripBox found = viewModel
                .pictureProperty()
                .getValue()
                .strip()
                .layout(AREA, Theme.LIGHT)
                .boxes()
                .get(box);
        return found.left() + found.width() / 2;
    }
}
