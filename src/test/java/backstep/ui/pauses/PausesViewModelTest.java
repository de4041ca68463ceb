package backstep.ui.pauses;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.experiment.Preset;
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
import backstep.ui.kit.model.Workbench;
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
        assertThat(add("error-below", "2")).isEmpty();
        assertThat(run.pauses().conditionsProperty().get()).containsExactly(new PauseCondition.ErrorBelow(2));
        PausesViewModel.Row row = pauses.rowsProperty().getValue().getFirst();
        assertThat(row.label()).isEqualTo("global error < 2");
        assertThat(row.on()).isTrue();
    }

    @Test
    void saysWhatWasExpectedOfAValue() {
        assertThat(add("error-below", "0")).isEqualTo("a number above 0, such as 0.01");
        assertThat(add("error-below", "small")).isEqualTo("a number above 0, such as 0.01");
        assertThat(add("example-reached", "2")).isEqualTo("a whole number from 1 to 1");
        assertThat(pauses.rowsProperty().getValue()).isEmpty();
    }

    @Test
    void pausesAtTheStepAndSaysWhy() {
        add("error-below", "2");
        run.run();
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(2, GLOBAL_ERROR, 0));
        assertThat(run.paceProperty().get()).isEqualTo(Pace.STILL);
        assertThat(pauses.sentenceProperty().getValue()).isEqualTo("Global error fell below 2: 4 → 1");
        assertThat(pauses.rowsProperty().getValue().getFirst().here()).isTrue();
    }

    @Test
    void saysNothingAnyMoreWhenTheRunMoves() {
        add("error-below", "2");
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
        add("error-below", "2");
        run.run();
        backstage.settle();
        run.start();
        run.run();
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(2, GLOBAL_ERROR, 0));
    }

    @Test
    void playingPausesAtItToo() {
        add("error-below", "2");
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
        add("error-below", "5");
        run.finishEpoch();
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(1, GLOBAL_ERROR, 0));
        assertThat(pauses.sentenceProperty().getValue()).isEqualTo("Global error fell below 5: 4");
    }

    @Test
    void whatIsSwitchedOffIsPassedOver() {
        add("error-below", "2");
        pauses.switchOn(new PauseCondition.ErrorBelow(2), false);
        run.runTo(new Position(5, 2, 0));
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(5, 2, 0));
    }

    @Test
    void whatIsRemovedIsGone() {
        add("epoch-end", "");
        pauses.remove(new PauseCondition.EpochEnds());
        assertThat(pauses.rowsProperty().getValue()).isEmpty();
        assertThat(run.pauses().conditionsProperty().get()).isEmpty();
    }

    @Test
    void runsUntilAConditionThatIsNotKept() {
        pauses.runUntil(offer("error-below"), List.of("0.5"));
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(3, GLOBAL_ERROR, 0));
        assertThat(pauses.sentenceProperty().getValue()).isEqualTo("Global error fell below 0.5: 1 → 0.25");
        assertThat(pauses.rowsProperty().getValue()).isEmpty();
    }

    @Test
    void runsToAPlaceAndPausesOnTheWay() {
        add("error-below", "2");
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
        assertThat(offer("crosses-parameter").filled().of(3.5, 0))
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
        run.open(Setups.twoTwoTwo());
        backstage.settle();
        add("neuron", "layer j", "2");
        assertThat(pauses.rowsProperty().getValue().getFirst().fits()).isTrue();
        run.open(Setups.linearNeuron());
        backstage.settle();
        assertThat(pauses.rowsProperty().getValue().getFirst().fits()).isFalse();
        run.open(Setups.twoTwoTwo());
        run.run();
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(1, 2, 0));
    }

    @Test
    void asksWhichExampleTurns() {
        run.open(Setups.xorBatch());
        backstage.settle();
        assertThat(add("newly-right", "3")).isEmpty();
        assertThat(add("newly-wrong", "Any ")).isEmpty();
        assertThat(run.pauses().conditionsProperty().get())
                .containsExactly(new PauseCondition.ExampleTurns(3, true), new PauseCondition.ExampleTurns(0, false));
        assertThat(add("newly-right", "5")).isEqualTo("any, or a whole number from 1 to 4");
        assertThat(add("newly-right", "first")).isEqualTo("any, or a whole number from 1 to 4");
    }

    @Test
    void anyExampleIsOfferedFirstAndTheOneUnderStudyIsNext() {
        run.open(Setups.xorBatch());
        run.goTo(new Position(1, 7, 0));
        backstage.settle();
        Blank.Numbered example = (Blank.Numbered) offer("newly-right").blanks().getFirst();
        assertThat(example.begin('.')).isEqualTo("any");
        assertThat(example.next("any", -1)).isEqualTo("3");
        assertThat(example.next("3", 1)).isEqualTo("4");
        assertThat(example.next("4", 1)).isEqualTo("4");
        assertThat(example.next("1", -1)).isEqualTo("any");
        assertThat(offer("example-reached").blanks().getFirst().begin('.')).isEqualTo("3");
    }

    @Test
    void asksOfWhichLayerTheGradientVanishes() {
        run.open(Setups.twoTwoTwo());
        backstage.settle();
        assertThat(add("vanishing", "1e-3", "layer i")).isEmpty();
        assertThat(add("exploding", "50")).isEmpty();
        assertThat(run.pauses().conditionsProperty().get())
                .containsExactly(
                        new PauseCondition.GradientVanishes(1, 1e-3), new PauseCondition.GradientExplodes(0, 50));
        assertThat(add("vanishing", "0", "layer i")).isEqualTo("a number above 0, such as 0.01");
    }

    @Test
    void theLayerOfWhatIsChosenIsOfferedFirst() {
        run.open(Setups.twoTwoTwo());
        backstage.settle();
        assertThat(layers("exploding")).containsExactly("any layer", "layer i", "layer j");
        run.focusProperty().set(Focus.edge(2, 1, 1));
        assertThat(layers("exploding")).containsExactly("layer j", "any layer", "layer i");
        run.focusProperty().set(Focus.neuron(0, 1));
        assertThat(layers("vanishing")).containsExactly("any layer", "layer i", "layer j");
    }

    @Test
    void asksForANeuronWhereNoneIsChosen() {
        run.open(Setups.xorBatch());
        backstage.settle();
        assertThat(add("neuron", "layer j", "2")).isEqualTo("layer j has 1 neuron");
        assertThat(add("neuron", "layer i", "2")).isEmpty();
        assertThat(run.pauses().conditionsProperty().get()).containsExactly(new PauseCondition.NeuronReached(1, 2));
        run.run();
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(1, 0, 2));
        assertThat(pauses.sentenceProperty().getValue())
                .startsWith("The forward pass has reached y₂ in layer i: y₂ = ");
    }

    @Test
    void conditionsStayWhereTheRunBeginsAgainBranchesAndComesBack() {
        Workbench workbench = new Workbench(Preset.XOR.experiment(), backstage);
        PausesViewModel kept = new PausesViewModel(workbench.run());
        kept.add(kept.offers().getFirst(), List.of("0.1"));
        List<PausesViewModel.Row> before = kept.rowsProperty().getValue();
        workbench.run().goTo(new Position(20, 1, 0));
        backstage.settle();
        workbench.newWeights();
        backstage.settle();
        assertThat(kept.rowsProperty().getValue()).isEqualTo(before);
        workbench.run().run();
        backstage.settle();
        assertThat(kept.sentenceProperty().getValue()).startsWith("Global error fell below 0.1");
        workbench.undo();
        backstage.settle();
        workbench.run().run();
        backstage.settle();
        assertThat(kept.sentenceProperty().getValue()).startsWith("Global error fell below 0.1");
        workbench.open(Preset.XOR);
        backstage.settle();
        assertThat(kept.rowsProperty().getValue()).isEqualTo(before);
        workbench.run().run();
        backstage.settle();
        assertThat(kept.sentenceProperty().getValue()).startsWith("Global error fell below 0.1");
    }

    private List<String> layers(String id) {
        Blank.OneOf layers = (Blank.OneOf) offer(id).blanks().getLast();
        return layers.items().stream().map(Blank.OneOf.Item::text).toList();
    }

    private static List<String> ids(RunModel run) {
        return new PausesViewModel(run).offers().stream().map(Offer::id).toList();
    }

    private String add(String id, String... texts) {
        return pauses.add(offer(id), List.of(texts));
    }

    private Offer offer(String id) {
        return pauses.offers().stream()
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
