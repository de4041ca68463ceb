package backstep.ui.kit.model;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.experiment.Preset;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of experiments that are read and written while the window goes on.
final class WorkbenchTest {
    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final Workbench workbench = new Workbench(Preset.XOR.experiment(), backstage);

    @TempDir
    private Path folder;

    @Test
    void anExperimentOpenedWhileAnotherIsSavedDoesNotTakeItsFile() {
        workbench.open(Preset.AND);
        backstage.workOnce();
        workbench.save(folder.resolve("xor.json"), () -> {});
        backstage.settle();

        assertThat(workbench.experiment().title()).isEqualTo(Preset.AND.title());
        assertThat(workbench.fileProperty().get()).isNull();
        assertThat(folder.resolve("xor.json")).exists();
    }

    @Test
    void ofTwoExperimentsTheOneChosenLastIsOpened() {
        workbench.open(Preset.AND);
        workbench.open(Preset.OR);
        backstage.settle();

        assertThat(workbench.experiment().title()).isEqualTo(Preset.OR.title());
    }

    @Test
    void anEditMadeWhileAnExperimentIsReadIsNotLost() {
        workbench.open(Preset.AND);
        workbench.newWeights();
        backstage.settle();

        assertThat(workbench.experiment().title()).isEqualTo(Preset.XOR.title());
        assertThat(workbench.editedProperty().get()).isTrue();
        assertThat(workbench.problemProperty().get()).contains("choose it again");
    }

    @Test
    void otherDataThatArriveTooLateLeaveTheExperimentOpenedSince() {
        workbench.changeData(() -> Preset.AND.experiment().source(), () -> {});
        workbench.open(Preset.OR);
        backstage.settle();

        assertThat(workbench.experiment().title()).isEqualTo(Preset.OR.title());
        assertThat(workbench.editedProperty().get()).isFalse();
    }
}
