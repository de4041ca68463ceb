package backstep.predict;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.Focus;
import backstep.explain.notation.Notation;
import backstep.timeline.Peek;
import backstep.timeline.Timeline;
import backstep.training.Setups;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final int LAST = 12;
    private final Timeline timeline = new Timeline(Setups.twoTwoTwo());

    @Test
    void everyStepHasItsKind() {
        List<Kind> kinds =
                IntStream.range(0, LAST).mapToObj(this::at).map(Question::kind).toList();

        assertThat(kinds)
                .containsExactly(
                        Kind.OUTPUT,
                        Kind.OUTPUT,
                        Kind.ERROR,
                        Kind.ERROR,
                        Kind.DELTA,
                        Kind.DELTA,
                        Kind.GRADIENT,
                        Kind.DELTA,
                        Kind.DELTA,
                        Kind.GRADIENT,
                        Kind.DIRECTION,
                        Kind.DIRECTION);
    }

    @Test
    void theQuestionDoesNotGiveTheNumberAway() {
        for (int steps = 0; steps < LAST; steps++) {
            Question question = at(steps);

            assertThat(question.sentence())
                    .doesNotContain(question.explanation().numbers().text(question.truth()));
        }
    }

    @Test
    void askingLeavesTheRunWhereItIs() {
        timeline.seek(new Position(1, 5, 0));
        var before = timeline.snapshot();

        Asked.next(timeline, null);

        assertThat(timeline.snapshot()).isEqualTo(before);
        assertThat(timeline.end()).isEqualTo(new Position(1, 5, 0));
        assertThat(timeline.history().iterations()).isZero();
    }

    @Test
    void whetherTheErrorFallsIsAskedFromTheSecondIterationOn() {
        EnumSet<Kind> fall = EnumSet.of(Kind.FALL);
        timeline.seek(new Position(1, 3, 0));
        assertThat(Asked.next(timeline, null, fall, new Sitting())).isEmpty();

        timeline.seek(new Position(2, 3, 0));
        Question question = Asked.next(timeline, null, fall, new Sitting()).orElseThrow();

        assertThat(question.direction()).isEqualTo(Direction.FALLS);
        assertThat(question.sentence()).contains("0.2984");
        assertThat(question.judge(Direction.FALLS)).isEqualTo(new Verdict.Right());
        assertThat(question.judge(Direction.RISES)).isEqualTo(new Verdict.OtherWay());
    }

    @Test
    void termByTermTheNumberThatATermCompletesIsAsked() {
        assertThat(terms(new Position(1, 0, 0)))
                .as("two products, the bias, the activation")
                .containsExactly("", "", "", "y₁ = 0.5933");
        assertThat(terms(new Position(1, 5, 0))).as("the slope, the product").containsExactly("", "∂E/∂θ₁ = 0.1385");
        assertThat(terms(new Position(1, 6, 0)))
                .as("each weight's gradient, and the bias's")
                .containsExactly("∂E/∂w₁₁ = 0.08217", "∂E/∂w₂₁ = 0.08267", "∂E/∂b₁ = 0.1385");
        assertThat(terms(new Position(1, 7, 0)))
                .as("what comes back from each unit")
                .containsExactly("", "∂E/∂y₁ = 0.03635");
        assertThat(terms(new Position(1, 11, 0)))
                .as("the change, the new weight; biases are frozen")
                .containsExactly("Δw₁₁ = −0.04108", "w₁₁ = 0.3589", "Δw₂₁ = −0.04133", "w₂₁ = 0.4087", "");
    }

    @Test
    void whatStandsOnTheScreenAlreadyIsNotAsked() {
        timeline.seek(new Position(1, 0, 1));
        Question question = ask(Granularity.NEURON, Focus.neuron(1, 1)).orElseThrow();

        assertThat(question.subject()).isEqualTo(Focus.neuron(1, 2));
        assertThat(ask(Granularity.LAYER, Focus.neuron(1, 1)).orElseThrow().subject())
                .as("of a layer that is not complete")
                .isEqualTo(Focus.neuron(1, 1));
    }

    /// What is asked before each term of the first unit after `place`, with its answer.
    private List<String> terms(Position place) {
        timeline.seek(place);
        List<String> asked = new ArrayList<>();
        do {
            asked.add(ask(Granularity.TERM, null)
                    .map(question -> question.equation().left().symbol().text() + " = "
                            + question.explanation().numbers().text(question.truth()))
                    .orElse(""));
            timeline.step(Granularity.TERM);
        } while (timeline.snapshot().withinUnit());
        return asked;
    }

    private Optional<Question> ask(Granularity granularity, Focus focus) {
        Peek peek = timeline.peek(granularity);
        return new Questions(peek.next(), peek.end(), peek.errorBefore(), focus, Notation.STANDARD, granularity)
                .ask(EnumSet.allOf(Kind.class), new Sitting());
    }

    @Test
    void kindsThatAreOffAreNotAsked() {
        timeline.seek(new Position(1, 3, 0));

        assertThat(Asked.next(timeline, null, EnumSet.of(Kind.GRADIENT), new Sitting()))
                .isEmpty();
    }

    @Test
    void aFrozenBiasIsNotAskedAbout() {
        timeline.seek(new Position(1, 11, 0));

        assertThat(Asked.next(timeline, Focus.bias(2, 1))).isEmpty();
    }

    @Test
    void whatWasMissedIsAskedAgainInALaterIteration() {
        Sitting sitting = new Sitting();
        timeline.seek(new Position(1, 6, 0));
        Question missed = Asked.next(timeline, Focus.edge(2, 2, 2), EnumSet.allOf(Kind.class), sitting)
                .orElseThrow();
        sitting.note(missed, "7", missed.judge(7));

        timeline.seek(new Position(2, 6, 0));
        Question again =
                Asked.next(timeline, null, EnumSet.allOf(Kind.class), sitting).orElseThrow();
        assertThat(again.again()).isTrue();
        assertThat(again.subject()).isEqualTo(Focus.edge(2, 2, 2));
        sitting.note(again, "right", again.judge(again.truth()));

        timeline.seek(new Position(3, 6, 0));
        assertThat(Asked.next(timeline, null, EnumSet.allOf(Kind.class), sitting)
                        .orElseThrow()
                        .again())
                .isFalse();
        assertThat(sitting.right(Kind.GRADIENT)).isEqualTo(1);
        assertThat(sitting.asked(Kind.GRADIENT)).isEqualTo(2);
    }

    @Test
    void anAnswerIsRightWithinOnePercent() {
        Question question = at(4);

        assertThat(question.judge(question.truth() * 1.0099).isRight()).isTrue();
        assertThat(question.judge(question.truth() * 1.0101).isRight()).isFalse();
    }

    @Test
    void aNewWeightIsRightWithinOnePercentOfItsChange() {
        timeline.seek(new Position(1, 11, 0));
        Question question = Asked.next(timeline, Focus.edge(2, 1, 1), EnumSet.of(Kind.WEIGHT), new Sitting())
                .orElseThrow();

        assertThat(question.judge(question.truth() + 0.0004).isRight()).isTrue();
        assertThat(question.judge(0.4).isRight()).as("the old weight").isFalse();
    }

    private Question at(int steps) {
        timeline.seek(new Position(1, steps, 0));
        return Asked.next(timeline, null).orElseThrow();
    }

    @Test
    void stepsByTermAreNotAskedAbout() {
        var peek = timeline.peek(Granularity.TERM);
        Questions questions =
                new Questions(peek.next(), peek.end(), peek.errorBefore(), null, Notation.STANDARD, Granularity.TERM);

        assertThat(questions.ask(EnumSet.allOf(Kind.class), new Sitting())).isEmpty();
    }
}
