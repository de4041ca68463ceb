package backstep.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.math.SplitMix;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.timeline.loss.LossCurve;
import backstep.training.ParameterEdit;
import backstep.training.Settings;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class BranchesTest {
    private final Setup setup = Setups.xorBatch();
    private final Branches branches = new Branches(setup);

    @Test
    void anEditAtTheEndIsMadeInPlace() {
        branches.timeline().run(5, () -> true);
        Edited edited = branches.amend(rate(0.1));

        assertThat(edited.left()).isNull();
        assertThat(numbers()).containsExactly(1);
        assertThat(branches.timeline().settings().optimizer().learningRate()).isEqualTo(0.1);
    }

    @Test
    void anEditInThePastStartsABranchAndTheOldOneStaysWhole() {
        branches.timeline().run(40, () -> true);
        Snapshot end = branches.timeline().snapshot();
        branches.timeline().seek(place(12));
        Edited edited = branches.amend(rate(0.1));
        branches.timeline().run(20, () -> true);

        assertThat(edited.left().number()).isEqualTo(1);
        assertThat(branches.current().number()).isEqualTo(2);
        assertThat(branches.current().left()).isEqualTo(place(12));
        assertThat(branches.timeline().history().iterations()).isEqualTo(20);
        branches.go(1);
        assertThat(branches.timeline().position()).isEqualTo(place(12));
        assertThat(branches.timeline().end()).isEqualTo(end.position());
        assertThat(branches.timeline().history().iterations()).isEqualTo(40);
        branches.timeline().seek(end.position());
        assertThat(branches.timeline().snapshot()).isEqualTo(end);
    }

    @Test
    void aForkHasAllLossesOfItsBeginningWithoutTrainingThemAgain() {
        branches.timeline().run(40, () -> true);
        LossCurve whole = branches.timeline().history().losses().curve(1000);
        branches.timeline().seek(new Position(13, 4, 0));
        branches.amend(rate(0.1));

        LossCurve begun = branches.timeline().history().losses().curve(1000);
        assertThat(begun.length()).isEqualTo(12);
        for (int n = 0; n < 12; n++) {
            assertThat(begun.mean().get(n)).isEqualTo(whole.mean().get(n));
        }
    }

    @Test
    void aWeightIsSetWhereTheIterationBegins() {
        branches.timeline().run(12, () -> true);
        Snapshot before = branches.timeline().snapshot();
        branches.timeline().step(Granularity.LAYER);
        branches.timeline().step(Granularity.LAYER);
        Edited edited = branches.set(new ParameterEdit(2, 3, 1, 0.75));

        assertThat(edited.at()).isEqualTo(before.position());
        assertThat(((Edit.Parameter) edited.edit()).from())
                .isEqualTo(before.layer(2).parameters().weights().get(2, 0));
        Snapshot here = branches.timeline().snapshot();
        assertThat(here.layer(2).parameters().weights().get(2, 0)).isEqualTo(0.75);
        assertThat(here.layer(2).weightDelta()).isEqualTo(before.layer(2).weightDelta());
        branches.timeline().step(Granularity.LAYER);
        assertThat(branches.timeline().snapshot().layer(2).before().weights().get(2, 0))
                .isEqualTo(0.75);
    }

    @Test
    void aBiasSetAtTheStartIsWhatTrainingBeginsWith() {
        branches.set(new ParameterEdit(1, 0, 2, 0.25));

        assertThat(numbers()).containsExactly(1);
        assertThat(branches.timeline().snapshot().layer(1).before().biases().get(1))
                .isEqualTo(0.25);
        branches.timeline().run(3, () -> true);
        branches.timeline().seek(Position.START);
        assertThat(branches.timeline().snapshot().layer(1).parameters().biases().get(1))
                .isEqualTo(0.25);
    }

    @Test
    void takingBackGoesToTheBranchThatWasLeftAndAgainToTheOther() {
        branches.timeline().run(40, () -> true);
        branches.timeline().seek(place(12));
        branches.amend(rate(0.1));

        assertThat(branches.takeBack()).isTrue();
        assertThat(branches.current().number()).isEqualTo(1);
        assertThat(numbers()).containsExactly(1);
        assertThat(branches.takeBack()).isTrue();
        assertThat(branches.current().number()).isEqualTo(2);
        assertThat(branches.timeline().settings().optimizer().learningRate()).isEqualTo(0.1);
    }

    @Test
    void takingBackAWeightSetInPlaceGivesItItsOldBits() {
        branches.timeline().run(12, () -> true);
        Snapshot before = branches.timeline().snapshot();
        branches.set(new ParameterEdit(1, 1, 1, 3));
        branches.takeBack();

        assertThat(branches.timeline().snapshot()).isEqualTo(before);
    }

    @Test
    void takingBackAWeightAfterTrainingOnKeepsWhatCameOfIt() {
        branches.timeline().run(12, () -> true);
        Snapshot before = branches.timeline().snapshot();
        branches.set(new ParameterEdit(1, 1, 1, 3));
        branches.timeline().run(20, () -> true);
        branches.takeBack();

        assertThat(branches.timeline().snapshot()).isEqualTo(before);
        assertThat(numbers()).containsExactly(1, 2);
        assertThat(branches.branch(1).orElseThrow().end()).isEqualTo(place(20));
    }

    @Test
    void afterGoingElsewhereThereIsNothingToTakeBack() {
        branches.timeline().run(40, () -> true);
        branches.timeline().seek(place(12));
        branches.amend(rate(0.1));
        branches.go(1);

        assertThat(branches.takeBack()).isFalse();
        assertThat(numbers()).containsExactly(1, 2);
    }

    @Test
    void deletingTheCurrentBranchGoesToTheOneThatItLeft() {
        branches.timeline().run(40, () -> true);
        branches.timeline().seek(place(12));
        branches.amend(rate(0.1));
        branches.delete(2);

        assertThat(branches.current().number()).isEqualTo(1);
        assertThat(branches.timeline().end()).isEqualTo(place(40));
        branches.delete(1);
        assertThat(numbers()).containsExactly(1);
    }

    @Test
    void aRestartKeepsTheRunThatItLeft() {
        branches.timeline().run(40, () -> true);
        branches.restart(Setups.twoTwoTwo());

        assertThat(branches.timeline().setup()).isEqualTo(Setups.twoTwoTwo());
        assertThat(numbers()).containsExactly(1, 2);
        branches.takeBack();
        assertThat(branches.timeline().position()).isEqualTo(place(40));
    }

    @Test
    void restartsOfRunsInWhichNothingHappenedLeaveNoBranches() {
        branches.restart(Setups.twoTwoTwo());
        branches.restart(Setups.linearNeuron());
        branches.restart(Setups.twoTwoTwo());

        assertThat(numbers()).containsExactly(4);
        branches.takeBack();
        assertThat(branches.timeline().setup()).isEqualTo(Setups.linearNeuron());
    }

    @Test
    void theOldestGoesWhereThereAreTooMany() {
        branches.timeline().run(40, () -> true);
        Edited edited = null;
        for (int n = 1; n <= Branches.MOST; n++) {
            branches.timeline().seek(place(n));
            edited = branches.amend(rate(0.01 * n));
            branches.timeline().run(40, () -> true);
        }

        assertThat(edited.displaced().number()).isEqualTo(1);
        assertThat(branches.all()).hasSize(Branches.MOST);
    }

    @Test
    void allTogetherStayWithinTheirMemory() {
        NetworkShape shape = Setups.shape(64, Activation.SIGMOID, 64, 10);
        Branches large = new Branches(Setups.random(shape, Loss.HALF_SSE, new SplitMix(3)));
        for (int n = 1; n <= 5; n++) {
            large.timeline().run(600L + n, () -> true);
            large.timeline().seek(new Position(300 + n, 0, 0));
            large.amend(rate(large, 0.001 * n));
            assertThat(large.bytes()).isLessThan(64L << 20);
        }
        assertThat(large.all()).hasSize(6);
    }

    @Test
    void aNameThatIsBlankIsNone() {
        branches.rename(1, " slow ");
        assertThat(branches.current().name()).isEqualTo("slow");
        branches.rename(1, " ");
        assertThat(branches.current().name()).isNull();
    }

    private List<Integer> numbers() {
        return branches.all().stream().map(Branch::number).toList();
    }

    private Position place(long iteration) {
        return new Position(iteration, setup.schedule(iteration).size(), 0);
    }

    private Settings rate(double rate) {
        return rate(branches, rate);
    }

    private static Settings rate(Branches branches, double rate) {
        Settings settings = branches.timeline().settings();
        return settings.withOptimizer(settings.optimizer().withLearningRate(rate));
    }
}
