package backstep.ui.pauses;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.Focus;
import backstep.explain.inspection.Watch;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.timeline.pause.PauseCondition;
import backstep.timeline.pause.WatchedNumber;
import backstep.training.Setups;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.model.Pace;
import backstep.ui.kit.model.RunModel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// On the linear neuron, whose E is 4, then 1, then 1/4.
final class PausesViewModelTest {
    private static final int GLOBAL_ERROR = 3;

    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final RunModel run = new RunModel(Setups.linearNeuron(), backstage);
    private final PausesViewModel pauses = new PausesViewModel(run);

    @BeforeEach
    void writeFourDigits() {
        run.notationProperty().set(Notation.of(Numbers.STANDARD));
    }

    @Test
    void pausesForNothingAtFirst() {
        assertThat(pauses.rowsProperty().getValue()).isEmpty();
        assertThat(pauses.sentenceProperty().getValue()).isEmpty();
    }

    @Test
    void addsAConditionSwitchedOn() {
        assertThat(pauses.add(offer("error-below"), "2")).isEmpty();
        assertThat(run.pauses().conditionsProperty().get()).containsExactly(new PauseCondition.ErrorBelow(2));
        PausesViewModel.Row row = pauses.rowsProperty().getValue().getFirst();
        assertThat(row.label()).isEqualTo("global error < 2");
        assertThat(row.on()).isTrue();
    }

    @Test
    void saysWhatWasExpectedOfAValue() {
        assertThat(pauses.add(offer("error-below"), "0")).isEqualTo("a number above 0, such as 0.01");
        assertThat(pauses.add(offer("error-below"), "small")).isEqualTo("a number above 0, such as 0.01");
        assertThat(pauses.add(offer("example-reached"), "2")).isEqualTo("a whole number from 1 to 1");
        assertThat(pauses.rowsProperty().getValue()).isEmpty();
    }

    @Test
    void pausesAtTheStepAndSaysWhy() {
        pauses.add(offer("error-below"), "2");
        run.run();
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(2, GLOBAL_ERROR, 0));
        assertThat(run.paceProperty().get()).isEqualTo(Pace.STILL);
        assertThat(pauses.sentenceProperty().getValue()).isEqualTo("Global error fell below 2: 4 → 1");
        assertThat(pauses.rowsProperty().getValue().getFirst().here()).isTrue();
    }

    @Test
    void saysNothingAnyMoreWhenTheRunMoves() {
        pauses.add(offer("error-below"), "2");
        run.run();
        backstage.settle();
        run.back();
        assertThat(pauses.sentenceProperty().getValue()).isEmpty();
        backstage.settle();
        assertThat(pauses.sentenceProperty().getValue()).isEmpty();
        assertThat(run.snapshot().position()).isEqualTo(new Position(2, GLOBAL_ERROR - 1, 0));
    }

    @Test
    void runAgainPausesThereAgain() {
        pauses.add(offer("error-below"), "2");
        run.run();
        backstage.settle();
        run.start();
        run.run();
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(2, GLOBAL_ERROR, 0));
    }

    @Test
    void playingPausesAtItToo() {
        pauses.add(offer("error-below"), "2");
        run.play();
        while (run.paceProperty().get() == Pace.PLAYING) {
            backstage.workOnce();
            backstage.pulse();
        }
        assertThat(run.snapshot().position()).isEqualTo(new Position(2, GLOBAL_ERROR, 0));
        assertThat(run.paceProperty().get()).isEqualTo(Pace.STILL);
    }

    @Test
    void finishingAnEpochPausesAtItToo() {
        pauses.add(offer("error-below"), "5");
        run.finishEpoch();
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(1, GLOBAL_ERROR, 0));
        assertThat(pauses.sentenceProperty().getValue()).isEqualTo("Global error fell below 5: 4");
    }

    @Test
    void whatIsSwitchedOffIsPassedOver() {
        pauses.add(offer("error-below"), "2");
        pauses.switchOn(new PauseCondition.ErrorBelow(2), false);
        run.runTo(new Position(5, 2, 0));
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(5, 2, 0));
    }

    @Test
    void whatIsRemovedIsGone() {
        pauses.add(offer("epoch-end"), "");
        pauses.remove(new PauseCondition.EpochEnds());
        assertThat(pauses.rowsProperty().getValue()).isEmpty();
        assertThat(run.pauses().conditionsProperty().get()).isEmpty();
    }

    @Test
    void runsUntilAConditionThatIsNotKept() {
        pauses.runUntil(offer("error-below"), "0.5");
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(3, GLOBAL_ERROR, 0));
        assertThat(pauses.sentenceProperty().getValue()).isEqualTo("Global error fell below 0.5: 1 → 0.25");
        assertThat(pauses.rowsProperty().getValue()).isEmpty();
    }

    @Test
    void runsToAPlaceAndPausesOnTheWay() {
        pauses.add(offer("error-below"), "2");
        run.runTo(new Position(9, 1, 0));
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(2, GLOBAL_ERROR, 0));
        run.runTo(new Position(9, 1, 0));
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(9, 1, 0));
    }

    @Test
    void runsToAPlaceBehindByGoingBack() {
        run.runTo(new Position(9, 1, 0));
        run.runTo(new Position(2, 1, 0));
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(2, 1, 0));
        assertThat(run.paceProperty().get()).isEqualTo(Pace.STILL);
    }

    @Test
    void offersWhatIsAboutTheChosenWeight() {
        run.focusProperty().set(Focus.edge(1, 1, 1));
        assertThat(offer("sign-chosen").label()).isEqualTo("w₁₁ into layer j changes sign");
        assertThat(offer("crosses-parameter").with().apply(3.5))
                .isEqualTo(new PauseCondition.NumberCrosses(WatchedNumber.parameter(1, 1, 1), 3.5));
    }

    @Test
    void offersWhatIsAboutTheChosenNeuron() {
        run.focusProperty().set(Focus.neuron(1, 1));
        assertThat(offer("neuron-reached").label()).isEqualTo("y′₁ in layer j reached");
        assertThat(offer("crosses-logit").label()).isEqualTo("θ₁ in layer j crosses");
    }

    @Test
    void offersTheNumbersThatAreWatched() {
        run.watches().add(List.of(new Watch(Watch.Kind.DELTA, 1, 1, 1)));
        assertThat(offer("crosses-delta").label()).isEqualTo("Δw₁₁ in layer j crosses");
    }

    @Test
    void offersNewlyRightOnlyWhereTargetsAreClasses() {
        assertThat(ids(run)).doesNotContain("newly-right");
        assertThat(ids(new RunModel(Setups.xorBatch(), backstage))).contains("newly-right", "newly-wrong");
    }

    @Test
    void aConditionThatDoesNotFitIsKeptButPassedOver() {
        run.focusProperty().set(Focus.neuron(1, 1));
        pauses.add(offer("neuron-reached"), "");
        run.open(Setups.twoTwoTwo());
        backstage.settle();
        assertThat(pauses.rowsProperty().getValue().getFirst().fits()).isTrue();
        pauses.add(new Offer("x", "", "", null, 0, value -> new PauseCondition.NeuronReached(7, 1)), "");
        assertThat(pauses.rowsProperty().getValue().get(1).fits()).isFalse();
    }

    private static List<String> ids(RunModel run) {
        return new PausesViewModel(run).offers().stream().map(Offer::id).toList();
    }

    private Offer offer(String id) {
        return pauses.offers().stream()
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
