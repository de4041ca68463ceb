package backstep.ui.kit.model;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.Loss;
import backstep.nn.Optimizer;
import backstep.training.Settings;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.backstage.Runs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RunModelTest {
    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final RunModel model = new RunModel(Runs.oneNeuron(0.05), backstage);

    @Test
    void showsTheStartBeforeAnythingMoves() {
        assertThat(model.snapshot().position()).isEqualTo(Position.START);
    }

    @Test
    void showsNothingOfAStepBeforeThePulse() {
        model.step();
        backstage.workOnce();
        assertThat(model.snapshot().position()).isEqualTo(Position.START);
        backstage.pulse();
        assertThat(model.snapshot().position()).isEqualTo(new Position(1, 1, 0));
    }

    @Test
    void showsSeveralStepsInOnePulse() {
        List<Position> seen = new ArrayList<>();
        model.snapshotProperty().subscribe((from, to) -> seen.add(to.position()));
        model.step();
        model.step();
        model.step();
        backstage.settle();
        assertThat(seen).containsExactly(new Position(1, 3, 0));
    }

    @Test
    void stepsAtTheChosenGranularity() {
        model.granularityProperty().set(Granularity.PHASE);
        model.step();
        model.step();
        backstage.settle();
        assertThat(model.snapshot().globalError().error()).isEqualTo(4);
    }

    @Test
    void goesBackToTheVerySameNumbers() {
        model.finishIteration();
        model.step();
        model.back();
        backstage.settle();
        assertThat(model.snapshot().layer(1).parameters().weights().get(0, 0)).isEqualTo(3.4);
    }

    @Test
    void keepsTheCurveAheadWhenSteppedBackToTheStart() {
        model.finishIteration();
        model.finishIteration();
        model.start();
        backstage.settle();
        assertThat(model.snapshot().position()).isEqualTo(Position.START);
        assertThat(model.lossesProperty().get().iterations().length()).isEqualTo(2);
        model.end();
        backstage.settle();
        assertThat(model.snapshot().position()).isEqualTo(new Position(2, 7, 0));
    }

    @Test
    void seeksOnlyTheLastOfSeveralPlaces() {
        model.finishIteration();
        backstage.settle();
        model.seek(new Position(1, 2, 0));
        model.seek(new Position(1, 3, 0));
        backstage.workOnce();
        assertThat(backstage.idle()).isTrue();
        backstage.settle();
        assertThat(model.snapshot().position()).isEqualTo(new Position(1, 3, 0));
    }

    @Test
    void seeksAPlaceThatIsFollowedByAnotherCommand() {
        model.seek(new Position(1, 2, 0));
        model.step();
        model.seek(new Position(2, 3, 0));
        model.back();
        backstage.settle();
        assertThat(model.snapshot().position()).isEqualTo(new Position(2, 2, 0));
        assertThat(model.endProperty().get()).isEqualTo(new Position(2, 3, 0));
    }

    @Test
    void editsWhereTheRunWasSoughtBeforeTheEdit() {
        model.finishIteration();
        model.finishIteration();
        backstage.settle();
        Settings settings = model.nextSettingsProperty().get();
        model.seek(new Position(1, 7, 0));
        model.amend(settings.withOptimizer(new Optimizer.Sgd(0.2, 0)));
        model.seek(new Position(2, 7, 0));
        backstage.settle();
        model.seek(new Position(1, 7, 0));
        backstage.settle();
        assertThat(model.nextSettingsProperty().get().optimizer()).isEqualTo(new Optimizer.Sgd(0.2, 0));
    }

    @Test
    void finishesAsManyIterationsAsWereAskedForAtOnce() {
        model.finishIteration();
        model.finishIteration();
        model.finishIteration();
        backstage.settle();
        assertThat(model.snapshot().position()).isEqualTo(new Position(3, 7, 0));
    }

    @Test
    void playsAStepAtATimeAndWaitsForTheWindow() {
        model.play();
        backstage.workOnce();
        backstage.workOnce();
        assertThat(backstage.waitingShows()).isOne();
        backstage.pulse();
        assertThat(model.snapshot().position()).isEqualTo(new Position(1, 1, 0));
        backstage.workOnce();
        backstage.pulse();
        assertThat(model.snapshot().position()).isEqualTo(new Position(1, 2, 0));
    }

    @Test
    void endsPlayingWithAnyOtherCommand() {
        model.play();
        backstage.workOnce();
        model.back();
        backstage.settle();
        assertThat(model.paceProperty().get()).isEqualTo(Pace.STILL);
        assertThat(model.snapshot().position()).isEqualTo(Position.START);
    }

    @Test
    void runsAtFullSpeedAndPausesAtTheEndOfAnIteration() {
        model.run();
        backstage.workOnce();
        backstage.pulse();
        assertThat(model.paceProperty().get()).isEqualTo(Pace.RUNNING);
        long seen = model.lossesProperty().get().iterations().length();
        assertThat(seen).isPositive();
        backstage.workOnce();
        model.pause();
        backstage.settle();
        assertThat(model.lossesProperty().get().iterations().length()).isGreaterThan(seen);
        assertThat(model.paceProperty().get()).isEqualTo(Pace.STILL);
        assertThat(model.snapshot().position().steps()).isEqualTo(7);
        assertThat(model.snapshot().layer(1).weightDelta().get(0, 0)).isNotNaN();
    }

    @Test
    void finishesTheEpoch() {
        RunModel longer = new RunModel(Runs.oneNeuron(0.05, 5), backstage);
        longer.step();
        longer.finishEpoch();
        backstage.settle();
        assertThat(longer.snapshot().position()).isEqualTo(new Position(5, 7, 0));
        longer.finishEpoch();
        backstage.settle();
        assertThat(longer.snapshot().position()).isEqualTo(new Position(10, 7, 0));
        assertThat(longer.lossesProperty().get().epochs().length()).isEqualTo(2);
    }

    @Test
    void saysWhyARunCannotGoOnAndCanBeSteppedBackFromThere() {
        RunModel wild = new RunModel(Runs.oneNeuron(1e200), backstage);
        wild.run();
        backstage.settle();
        assertThat(wild.faultProperty().get()).contains("diverged in iteration");
        assertThat(wild.paceProperty().get()).isEqualTo(Pace.STILL);
        wild.back();
        backstage.settle();
        assertThat(wild.faultProperty().get()).isEmpty();
    }

    @Test
    void keepsWhatAnEditMadeUntrueAsABranchBesideTheOther() {
        model.finishIteration();
        model.finishIteration();
        model.finishIteration();
        model.start();
        Settings faster = model.nextSettingsProperty().get().withOptimizer(new Optimizer.Sgd(0.1, 0));
        model.amend(faster);
        backstage.settle();
        assertThat(model.lossesProperty().get().iterations().length()).isZero();
        assertThat(model.lossesProperty()
                        .get()
                        .overlays()
                        .getFirst()
                        .iterations()
                        .length())
                .isEqualTo(3);
        assertThat(model.nextSettingsProperty().get()).isEqualTo(faster);
    }

    @Test
    void takesAnEditInMidRunIntoAccountFromTheNextStepOn() {
        model.finishIteration();
        model.amend(model.nextSettingsProperty().get().withLoss(Loss.HALF_SSE));
        model.finishIteration();
        backstage.settle();
        assertThat(model.snapshot().globalError().error()).isEqualTo(0.5);
        assertThat(model.lossesProperty().get().iterations().length()).isEqualTo(2);
    }

    @Test
    void startsAgainWithAnotherSetup() {
        model.finishIteration();
        model.finishIteration();
        model.restart(Runs.oneNeuron(0.1));
        backstage.settle();
        assertThat(model.snapshot().position()).isEqualTo(Position.START);
        assertThat(model.lossesProperty()
                        .get()
                        .overlays()
                        .getFirst()
                        .iterations()
                        .length())
                .isEqualTo(2);
    }
}
