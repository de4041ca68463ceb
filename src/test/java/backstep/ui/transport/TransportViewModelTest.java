package backstep.ui.transport;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.backstage.Runs;
import backstep.ui.kit.model.Pace;
import backstep.ui.kit.model.RunModel;
import org.junit.jupiter.api.Test;

final class TransportViewModelTest {
    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final RunModel run = new RunModel(Runs.oneNeuron(0.05), backstage);
    private final TransportViewModel viewModel = new TransportViewModel(run);

    @Test
    void goesBackOnlyWhereThereIsSomethingBehind() {
        assertThat(viewModel.canGoBack().getValue()).isFalse();
        run.step();
        backstage.settle();
        assertThat(viewModel.canGoBack().getValue()).isTrue();
    }

    @Test
    void goesToTheEndOnlyWhereTheRunWentFurther() {
        run.step();
        backstage.settle();
        assertThat(viewModel.canGoToEnd().getValue()).isFalse();
        run.back();
        backstage.settle();
        assertThat(viewModel.canGoToEnd().getValue()).isTrue();
    }

    @Test
    void playsAndPausesByTheSameButton() {
        viewModel.playOrPause();
        assertThat(run.paceProperty().get()).isEqualTo(Pace.PLAYING);
        viewModel.playOrPause();
        assertThat(run.paceProperty().get()).isEqualTo(Pace.STILL);
    }

    @Test
    void runsInsteadOfPlayingWhenAsked() {
        viewModel.playOrPause();
        viewModel.runOrPause();
        assertThat(run.paceProperty().get()).isEqualTo(Pace.RUNNING);
        viewModel.runOrPause();
        assertThat(run.paceProperty().get()).isEqualTo(Pace.STILL);
    }

    @Test
    void changesSpeedByTheNextOfItsSpeeds() {
        assertThat(viewModel.speedText().getValue()).isEqualTo("2×");
        viewModel.faster();
        assertThat(viewModel.speedText().getValue()).isEqualTo("5×");
        viewModel.slower();
        viewModel.slower();
        viewModel.slower();
        assertThat(viewModel.speedText().getValue()).isEqualTo("1×");
    }
}
