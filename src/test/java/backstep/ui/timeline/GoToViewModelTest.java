package backstep.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.timeline.pause.PauseCondition;
import backstep.training.Setups;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.backstage.Runs;
import backstep.ui.kit.model.RunModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoToViewModelTest {
    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final RunModel run = new RunModel(Runs.oneNeuron(0.05, 3), backstage);
    private final GoToViewModel viewModel = new GoToViewModel(run);

    @Test
    void beginsWhereTheRunStands() {
        assertThat(viewModel.epochProperty().get()).isEqualTo("1");
        assertThat(viewModel.iterationProperty().get()).isEqualTo("1");
        assertThat(viewModel.sampleProperty().get()).isEmpty();
    }

    @Test
    void epochAndIterationKeepEachOtherTrue() {
        viewModel.epochProperty().set("4");
        assertThat(viewModel.iterationProperty().get()).isEqualTo("10");

        viewModel.iterationProperty().set("6");
        assertThat(viewModel.epochProperty().get()).isEqualTo("2");
    }

    @Test
    void goesToTheEndOfAnIterationThatWasNotReachedYet() {
        viewModel.iterationProperty().set(" 5000 ");

        assertThat(viewModel.go()).isTrue();
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(5000, 7, 0));
        assertThat(run.lossesProperty().get().whole().iterations()).isEqualTo(5000);
    }

    @Test
    void runsThereAndPausesOnTheWay() {
        run.pauses().conditionsProperty().set(List.of(new PauseCondition.EpochEnds()));
        viewModel.iterationProperty().set("5");

        assertThat(viewModel.runTo()).isTrue();
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(3, 7, 0));
        assertThat(viewModel.go()).isTrue();
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(5, 7, 0));
    }

    @Test
    void goesToASample() {
        RunModel batches = new RunModel(Setups.xorBatch(), backstage);
        GoToViewModel chosen = new GoToViewModel(batches);
        chosen.iterationProperty().set("2");
        chosen.sampleProperty().set("3");

        assertThat(chosen.go()).isTrue();
        backstage.settle();
        assertThat(batches.snapshot().iteration()).isEqualTo(2);
        assertThat(batches.snapshot().sample()).isEqualTo(3);
    }

    @Test
    void saysInOneLineWhatIsNoPlace() {
        viewModel.iterationProperty().set("minus one");
        assertThat(viewModel.go()).isFalse();
        assertThat(viewModel.problemProperty().get()).isEqualTo("The iteration is a whole number from 1 on");

        viewModel.iterationProperty().set("0");
        assertThat(viewModel.go()).isFalse();

        viewModel.iterationProperty().set("2");
        assertThat(viewModel.problemProperty().get()).isEmpty();
        viewModel.sampleProperty().set("2");
        assertThat(viewModel.go()).isFalse();
        assertThat(viewModel.problemProperty().get())
                .isEqualTo("The sample is a whole number from 1 to 1, the size of the batch");
        assertThat(backstage.idle()).isTrue();
    }
}
