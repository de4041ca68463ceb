package backstep.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.data.Dataset;
import backstep.data.MalformedException;
import backstep.data.NamedExamples;
import backstep.data.Preparation;
import backstep.data.Scaling;
import backstep.math.SplitMix;
import backstep.nn.Activation;
import backstep.nn.LayerShape;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.nn.Optimizer;
import backstep.timeline.pause.Pause;
import backstep.timeline.pause.PauseCondition;
import backstep.timeline.pause.WatchedNumber;
import backstep.training.Divergence;
import backstep.training.Settings;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.step.Granularity;
import backstep.training.step.Phase;
import backstep.training.step.Position;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Each condition at its boundary. The linear neuron has x = 2, w = 3, b = 1, t = 9, E = (w x + b - t)² and η = 0.05.
/// An update moves y by -η · 2 e · (x² + 1) = -e / 2, so that e is -2, -1, -1/2, … and E is 4, 1, 1/4, …
class PauseTest {
    private static final int GLOBAL_ERROR = 3;
    private static final int STEPS = 7;

    private final Timeline neuron = new Timeline(Setups.linearNeuron());

    @Test
    void errorBelowPausesAtTheErrorThatFellBelowIt() {
        Pause pause = run(neuron, new PauseCondition.ErrorBelow(2));
        assertThat(pause.position()).isEqualTo(new Position(2, GLOBAL_ERROR, 0));
        assertThat(pause.before()).isEqualTo(4);
        assertThat(pause.now()).isEqualTo(1);
    }

    @Test
    void anErrorThatIsTheValueIsNotBelowIt() {
        Pause pause = run(neuron, new PauseCondition.ErrorBelow(1));
        assertThat(pause.position()).isEqualTo(new Position(3, GLOBAL_ERROR, 0));
    }

    @Test
    void anErrorThatStaysBelowPausesOnce() {
        run(neuron, new PauseCondition.ErrorBelow(2));
        neuron.run(100, () -> true);
        assertThat(neuron.pause()).isEmpty();
        assertThat(neuron.position()).isEqualTo(new Position(100, STEPS, 0));
    }

    @Test
    void anErrorBelowFromTheFirstPausesAtOnce() {
        Pause pause = run(neuron, new PauseCondition.ErrorBelow(5));
        assertThat(pause.position()).isEqualTo(new Position(1, GLOBAL_ERROR, 0));
        assertThat(pause.before()).isNaN();
    }

    @Test
    void anExampleIsReachedByItsRowInTheDataWhateverIsHeldOut() throws MalformedException {
        Setup all = Setups.online(Setups.xorBatch());
        NamedExamples named = NamedExamples.of(all.dataset().training(), List.of("a", "b"), List.of("t"));
        Dataset part = new Preparation(Scaling.NONE, 0.25, 1).dataset(named);
        Setup setup = new Setup(all.shape(), all.start(), part, all.settings());
        int last = part.exampleRows().getLast();
        Timeline timeline = new Timeline(setup);
        run(timeline, new PauseCondition.ExampleReached(last));
        assertThat(timeline.snapshot().example()).isEqualTo(last);
        int heldOut = IntStream.rangeClosed(1, 4)
                .filter(row -> !part.exampleRows().contains(row))
                .findFirst()
                .orElseThrow();
        assertThat(new PauseCondition.ExampleReached(heldOut).fits(setup)).isFalse();
    }

    @Test
    void errorRisesPausesAtTheFirstThatIsLarger() {
        Timeline growing = new Timeline(rate(0.21));
        Pause pause = run(growing, new PauseCondition.ErrorRises());
        assertThat(pause.position()).isEqualTo(new Position(2, GLOBAL_ERROR, 0));
        assertThat(pause.now()).isGreaterThan(pause.before());
    }

    @Test
    void anEpochEndsWithItsLastUpdate() {
        Timeline online = new Timeline(Setups.online(Setups.xorBatch()));
        Pause pause = run(online, new PauseCondition.EpochEnds());
        assertThat(pause.position()).isEqualTo(new Position(4, 12, 0));
        assertThat(pause.now()).isEqualTo(1);
        assertThat(run(online, new PauseCondition.EpochEnds()).position()).isEqualTo(new Position(8, 12, 0));
    }

    @Test
    void anExampleIsReachedWithItsFirstLayer() {
        Timeline batch = new Timeline(Setups.xorBatch());
        Pause pause = run(batch, new PauseCondition.ExampleReached(3));
        assertThat(pause.position()).isEqualTo(new Position(1, 7, 0));
        assertThat(batch.snapshot().example()).isEqualTo(3);
    }

    @Test
    void aNeuronIsReachedForwardsAndBackwards() {
        PauseCondition reached = new PauseCondition.NeuronReached(1, 1);
        assertThat(run(neuron, reached).position()).isEqualTo(new Position(1, 1, 0));
        assertThat(run(neuron, reached).position()).isEqualTo(new Position(1, 5, 0));
        assertThat(run(neuron, reached).position()).isEqualTo(new Position(2, 1, 0));
    }

    @Test
    void aNeuronIsReachedWithItsOwnUnitOfTheStep() {
        Timeline two = new Timeline(Setups.twoTwoTwo());
        PauseCondition first = new PauseCondition.NeuronReached(1, 1);
        assertThat(run(two, first).position()).isEqualTo(new Position(1, 0, 1));
        assertThat(two.snapshot().layer(1).outputs().get(0))
                .isEqualTo(two.pause().orElseThrow().now());
        assertThat(two.snapshot().layer(1).outputs().get(1)).isNaN();
        assertThat(run(two, first).position()).isEqualTo(new Position(1, 8, 1));
        assertThat(run(two, new PauseCondition.NeuronReached(1, 2)).position()).isEqualTo(new Position(1, 9, 0));
        assertThat(run(two, new PauseCondition.NeuronReached(1, 2)).position()).isEqualTo(new Position(2, 1, 0));
    }

    @Test
    void aNeuronIsReachedThereHoweverFarAStepGoes() {
        for (Granularity granularity : Granularity.values()) {
            Timeline two = new Timeline(Setups.twoTwoTwo());
            two.pauseWhen(List.of(new PauseCondition.NeuronReached(2, 1)));
            int pressed = 0;
            while (two.pause().isEmpty() && pressed < 20) {
                two.step(granularity);
                pressed++;
            }
            assertThat(two.position()).as(granularity.name()).isEqualTo(new Position(1, 1, 1));
        }
    }

    @Test
    void aStepBackFromWithinAStepGoesToItsBeginningAndForwardsToThePauseAgain() {
        Timeline two = new Timeline(Setups.twoTwoTwo());
        Pause pause = run(two, new PauseCondition.NeuronReached(2, 1));
        two.back(Granularity.LAYER);
        assertThat(two.position()).isEqualTo(new Position(1, 1, 0));
        two.step(Granularity.LAYER);
        assertThat(two.pause()).contains(pause);
        two.step(Granularity.LAYER);
        assertThat(two.pause()).isEmpty();
        assertThat(two.position()).isEqualTo(new Position(1, 2, 0));
    }

    @Test
    void anOutputThatWaitsForItsLayerIsReachedAsTheLayerIsDone() {
        NetworkShape shape = new NetworkShape(2, List.of(new LayerShape(3, Activation.SOFTMAX)));
        Timeline softmax = new Timeline(Setups.random(shape, Loss.CROSS_ENTROPY, new SplitMix(4)));
        PauseCondition reached = new PauseCondition.NeuronReached(1, 1);
        Pause pause = run(softmax, reached);
        assertThat(pause.position()).isEqualTo(new Position(1, 1, 0));
        assertThat(pause.now()).isBetween(0.0, 1.0);
    }

    @Test
    void aNumberOfAUnitCrossesWithThatUnit() {
        Timeline two = new Timeline(Setups.twoTwoTwo());
        two.run(1, () -> true);
        double before = two.snapshot().layer(2).parameters().weights().get(0, 0);
        two.run(2, () -> true);
        double after = two.snapshot().layer(2).parameters().weights().get(0, 0);
        two.seek(Position.START);
        WatchedNumber weight = WatchedNumber.parameter(2, 1, 1);
        Pause pause = run(two, new PauseCondition.NumberCrosses(weight, (before + after) / 2));
        assertThat(pause.position()).isEqualTo(new Position(2, 11, 1));
        assertThat(pause.before()).isEqualTo(before);
        assertThat(pause.now()).isEqualTo(after);
    }

    @Test
    void pausesWithinTheStepThatARunToAPlaceEndsIn() {
        Timeline two = new Timeline(Setups.twoTwoTwo());
        two.pauseWhen(List.of(new PauseCondition.NeuronReached(2, 1)));
        two.runTo(new Position(1, 2, 0), () -> true);
        assertThat(two.position()).isEqualTo(new Position(1, 1, 1));
        two.seek(Position.START);
        two.runTo(new Position(1, 1, 0, 2), () -> true);
        assertThat(two.pause()).isEmpty();
        assertThat(two.position()).isEqualTo(new Position(1, 1, 0, 2));
    }

    @Test
    void aNumberThatComesToTheValueHasCrossedIt() {
        WatchedNumber output = new WatchedNumber(WatchedNumber.Kind.OUTPUT, 1, 0, 1);
        Pause pause = run(neuron, new PauseCondition.NumberCrosses(output, 8));
        assertThat(pause.position()).isEqualTo(new Position(2, 1, 0));
        assertThat(pause.before()).isEqualTo(7);
        assertThat(pause.now()).isEqualTo(8);
    }

    @Test
    void aNumberThatLeavesTheValueHasNotCrossedIt() {
        WatchedNumber output = new WatchedNumber(WatchedNumber.Kind.OUTPUT, 1, 0, 1);
        neuron.pauseWhen(List.of(new PauseCondition.NumberCrosses(output, 7)));
        neuron.run(5, () -> true);
        assertThat(neuron.pause()).isEmpty();
    }

    @Test
    void aWeightThatChangesItsSignPausesAtItsUpdate() {
        Timeline overshooting = new Timeline(rate(0.45));
        Pause chosen = run(overshooting, new PauseCondition.SignChanges(1, 1, 1));
        assertThat(chosen.before()).isPositive();
        assertThat(chosen.now()).isNegative();
        assertThat(chosen.position().steps()).isEqualTo(STEPS);
        Timeline again = new Timeline(rate(0.45));
        Pause any = run(again, PauseCondition.SignChanges.ANY);
        assertThat(any.position()).isEqualTo(chosen.position());
        assertThat(any.found()).isEqualTo(chosen.condition());
    }

    @Test
    void aGradientVanishesWhereItsLargestIsSmall() {
        Pause pause = run(neuron, new PauseCondition.GradientVanishes(0, 5));
        assertThat(pause.position()).isEqualTo(new Position(2, 6, 0));
        assertThat(pause.before()).isEqualTo(8);
        assertThat(pause.now()).isEqualTo(4);
        assertThat(pause.found()).isEqualTo(new PauseCondition.GradientVanishes(1, 5));
    }

    @Test
    void aGradientExplodesWhereItsLargestIsLarge() {
        Pause pause = run(new Timeline(rate(0.21)), new PauseCondition.GradientExplodes(1, 8));
        assertThat(pause.position()).isEqualTo(new Position(2, 6, 0));
        assertThat(pause.before()).isEqualTo(8);
    }

    @Test
    void anExampleThatIsNewlyRightPausesAtItsLocalErrors() {
        Timeline batch = new Timeline(Setups.xorBatch());
        Pause pause = run(batch, new PauseCondition.ExampleTurns(0, true));
        assertThat(batch.snapshot().step().orElseThrow().phase()).isEqualTo(Phase.ERROR);
        assertThat(pause.found())
                .isEqualTo(new PauseCondition.ExampleTurns(batch.snapshot().example(), true));
        double target = batch.snapshot().target().get(0);
        assertThat(pause.before() >= 0.5).isNotEqualTo(target == 1);
        assertThat(pause.now() >= 0.5).isEqualTo(target == 1);
    }

    @Test
    void aConditionThatTheRunHasNothingForIsPassedOver() {
        neuron.pauseWhen(List.of(new PauseCondition.NeuronReached(3, 1), new PauseCondition.ExampleTurns(0, true)));
        neuron.run(5, () -> true);
        assertThat(neuron.pause()).isEmpty();
    }

    @Test
    void aConditionBeforeAnOverflowInTheSameIterationPausesFirst() {
        Timeline wild = new Timeline(rate(1e160));
        WatchedNumber output = new WatchedNumber(WatchedNumber.Kind.OUTPUT, 1, 0, 1);
        Pause pause = run(wild, new PauseCondition.NumberCrosses(output, 1e100));
        assertThat(pause.position()).isEqualTo(new Position(2, 1, 0));
        assertThatThrownBy(() -> wild.run(100, () -> true)).isInstanceOf(Divergence.class);
        assertThat(wild.position()).isEqualTo(new Position(2, 2, 0));
    }

    @Test
    void steppedBackFromAndRunAgainItPausesThereAgain() {
        Pause pause = run(neuron, new PauseCondition.ErrorBelow(2));
        neuron.back(Granularity.LAYER);
        assertThat(neuron.pause()).isEmpty();
        neuron.run(100, () -> true);
        assertThat(neuron.pause()).contains(pause);
    }

    @Test
    void nothingLiesAheadOfAPause() {
        Pause pause = run(neuron, new PauseCondition.ErrorBelow(2));
        assertThat(neuron.end()).isEqualTo(pause.position());
        assertThat(neuron.history().iterations()).isOne();
    }

    @Test
    void aLeapDoesNotPause() {
        neuron.pauseWhen(List.of(new PauseCondition.ErrorBelow(2)));
        neuron.seek(new Position(9, 2, 0));
        assertThat(neuron.pause()).isEmpty();
        assertThat(neuron.position()).isEqualTo(new Position(9, 2, 0));
    }

    @Test
    void runsToAPlaceWithinAnIteration() {
        neuron.runTo(new Position(20, 2, 0), () -> true);
        assertThat(neuron.position()).isEqualTo(new Position(20, 2, 0));
    }

    @Test
    void pausesOnTheWayToAPlace() {
        neuron.pauseWhen(List.of(new PauseCondition.ErrorBelow(2)));
        neuron.runTo(new Position(20, 2, 0), () -> true);
        assertThat(neuron.position()).isEqualTo(new Position(2, GLOBAL_ERROR, 0));
    }

    @Test
    void comparesWithTheRunAsItWasChanged() {
        neuron.pauseWhen(List.of(new PauseCondition.ErrorRises()));
        neuron.run(3, () -> true);
        neuron.seek(new Position(2, STEPS, 0));
        neuron.amend(neuron.settings().withOptimizer(new Optimizer.Sgd(0.3, 0)));
        neuron.run(10, () -> true);
        assertThat(neuron.position()).isEqualTo(new Position(4, GLOBAL_ERROR, 0));
    }

    private static Pause run(Timeline timeline, PauseCondition condition) {
        timeline.pauseWhen(List.of(condition));
        timeline.run(100, () -> true);
        return timeline.pause().orElseThrow();
    }

    private static Setup rate(double learningRate) {
        Setup setup = Setups.linearNeuron();
        Settings settings = setup.settings().withOptimizer(new Optimizer.Sgd(learningRate, 0));
        return new Setup(setup.shape(), setup.start(), setup.dataset(), settings);
    }
}
