package backstep.ui.kit.model;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.experiment.Preset;
import backstep.training.ParameterEdit;
import backstep.training.Settings;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.branch.BranchLine;
import backstep.ui.kit.branch.BranchWords;
import backstep.ui.kit.branch.Compared;
import backstep.ui.kit.branch.Overlay;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunBranchesTest {
    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final Workbench workbench = new Workbench(Preset.XOR.experiment(), backstage);
    private final RunModel run = workbench.run();
    private final RunBranches branches = run.branches();

    @Test
    void anEditInThePastStartsABranchWhichIsSaid() {
        edit(3);

        assertThat(titles()).containsExactly("Branch 1: η 0.5", "Branch 2 at iteration 3: η 0.5 → 0.1");
        assertThat(branches.all().current().number()).isEqualTo(2);
        assertThat(workbench.noticeProperty().get()).isEqualTo("A new branch at iteration 3; 1: η 0.5 stays");
        assertThat(overlays()).containsExactly(1);
    }

    @Test
    void goingBackFindsTheOldEndWhereItWas() {
        edit(3);
        workbench.go(line(1));
        backstage.settle();

        assertThat(run.endProperty().get()).isEqualTo(place(8));
        assertThat(run.snapshot().position()).isEqualTo(place(3));
        assertThat(run.nextSettingsProperty().get().optimizer().learningRate()).isEqualTo(0.5);
        assertThat(run.lossesProperty().get().iterations().length()).isEqualTo(8);
        assertThat(overlays()).containsExactly(2);
    }

    @Test
    void undoGoesBackToTheBranchThatWasLeft() {
        edit(3);
        workbench.undo();
        backstage.settle();

        assertThat(titles()).containsExactly("Branch 1: η 0.5");
        assertThat(run.endProperty().get()).isEqualTo(place(8));
        workbench.undo();
        backstage.settle();
        assertThat(branches.all().current().number()).isEqualTo(2);
        assertThat(run.nextSettingsProperty().get().optimizer().learningRate()).isEqualTo(0.1);
    }

    @Test
    void undoOfAnEditAtTheEndGivesTheOldNumberBack() {
        finish(2);
        workbench.train(rate(0.1));
        backstage.settle();
        workbench.undo();
        backstage.settle();

        assertThat(run.nextSettingsProperty().get().optimizer().learningRate()).isEqualTo(0.5);
        assertThat(titles()).containsExactly("Branch 1");
    }

    @Test
    void aBranchWithOtherWeightsBringsItsExperimentBack() {
        finish(3);
        workbench.newWeights();
        backstage.settle();
        long seed = workbench.experiment().initialization().seed();
        finish(2);
        workbench.go(line(1));
        backstage.settle();

        assertThat(workbench.experiment().initialization().seed()).isEqualTo(seed - 1);
        assertThat(run.snapshot().position()).isEqualTo(place(3));
        assertThat(titles())
                .containsExactly("Branch 1: first weights", "Branch 2 at the start: first weights → other weights");
    }

    @Test
    void aWeightIsSetWhereItsIterationBegins() {
        finish(3);
        run.step();
        workbench.set(new ParameterEdit(1, 1, 2, 0.75));
        backstage.settle();

        assertThat(run.snapshot().position()).isEqualTo(place(3));
        assertThat(run.snapshot().layer(1).parameters().weights().get(0, 1)).isEqualTo(0.75);
        assertThat(workbench.noticeProperty().get())
                .startsWith("w₁₂ of layer i set to 0.75 at the beginning of iteration 4. A new branch at iteration 3");
    }

    @Test
    void deletingTheCurrentBranchGoesToTheOneItLeft() {
        edit(3);
        workbench.delete(line(2));
        backstage.settle();

        assertThat(titles()).containsExactly("Branch 1: η 0.5");
        assertThat(run.endProperty().get()).isEqualTo(place(8));
        workbench.delete(line(1));
        backstage.settle();
        assertThat(branches.all().lines()).hasSize(1);
    }

    @Test
    void aNameAndAnOverlayAreWhatIsChosen() {
        edit(3);
        branches.rename(2, "slow");
        branches.overlay(1, false);
        backstage.settle();

        assertThat(new BranchWords(run.notationProperty().get()).name(line(2))).isEqualTo("slow");
        assertThat(overlays()).isEmpty();
    }

    @Test
    void comparesWithAnotherBranchWhereverTheRunGoes() {
        edit(3);
        finish(2);
        branches.compare(1);
        backstage.settle();
        run.back();
        backstage.settle();

        Compared compared = branches.comparedProperty().get();
        assertThat(compared.here()).isEqualTo(run.snapshot());
        assertThat(compared.there().position()).isEqualTo(run.snapshot().position());
        assertThat(compared.there()).isNotEqualTo(compared.here());
        branches.compare(0);
        backstage.settle();
        assertThat(branches.comparedProperty().get()).isNull();
    }

    @Test
    void aBranchThatHasNotComeSoFarIsNotCompared() {
        edit(3);
        finish(7);
        branches.compare(1);
        backstage.settle();

        assertThat(branches.comparedProperty().get().there()).isNull();
    }

    /// Eight iterations, back to the end of `iteration`, and another learning rate there.
    private void edit(long iteration) {
        finish(8);
        run.seek(place(iteration));
        backstage.settle();
        workbench.train(rate(0.1));
        backstage.settle();
    }

    private Settings rate(double rate) {
        Settings settings = run.nextSettingsProperty().get();
        return settings.withOptimizer(settings.optimizer().withLearningRate(rate));
    }

    private void finish(int iterations) {
        for (int n = 0; n < iterations; n++) {
            run.finishIteration();
        }
        backstage.settle();
    }

    private Position place(long iteration) {
        return new Position(
                iteration, run.snapshot().setup().schedule(iteration).size(), 0);
    }

    private BranchLine line(int number) {
        return branches.all().line(number).orElseThrow();
    }

    private List<String> titles() {
        BranchWords words = new BranchWords(run.notationProperty().get());
        return branches.all().lines().stream().map(words::title).toList();
    }

    private List<Integer> overlays() {
        return run.lossesProperty().get().overlays().stream()
                .map(Overlay::branch)
                .toList();
    }
}
