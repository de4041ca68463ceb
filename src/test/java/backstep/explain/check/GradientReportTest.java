package backstep.explain.check;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.EdgeRef;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.nn.Activation;
import backstep.nn.Parameters;
import backstep.timeline.Timeline;
import backstep.training.CentralDifference;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GradientReportTest {
    @Test
    void ranksAllParametersByHowLittleTheyAgree() {
        GradientReport report = report(Setups.xorBatch(), new Position(1, 30, 0), new EdgeRef(1, 1, 1));

        assertThat(report.complete()).isTrue();
        assertThat(report.done()).isEqualTo(13);
        assertThat(report.worst())
                .isSortedAccordingTo((a, b) -> Double.compare(a.digits(), b.digits()))
                .allSatisfy(difference -> assertThat(difference.digits()).isGreaterThan(6));
    }

    @Test
    void isOfTheWeightsThatTheIterationBeganWith() {
        Timeline timeline = new Timeline(Setups.xorBatch());
        timeline.finishIteration();
        GradientReport after = GradientReport.of(timeline.snapshot(), new EdgeRef(2, 1, 1));
        timeline.seek(new Position(1, 1, 0));
        GradientReport early = GradientReport.of(timeline.snapshot(), new EdgeRef(2, 1, 1));

        assertThat(after.chosen()).isEqualTo(early.chosen());
        assertThat(early.holdsFor(after.snapshot(), after.weight())).isTrue();
        timeline.seek(new Position(2, 1, 0));
        assertThat(early.holdsFor(timeline.snapshot(), after.weight())).isFalse();
    }

    @Test
    void givesTheNumberThatTheRunHasBitByBit() {
        Timeline timeline = new Timeline(Setups.xorBatch());
        timeline.finishIteration();
        Snapshot snapshot = timeline.snapshot();

        CentralDifference chosen =
                GradientReport.of(snapshot, new EdgeRef(1, 2, 3)).chosen();

        assertThat(chosen).isNotNull();
        assertThat(chosen.gradient())
                .isEqualTo(snapshot.layer(1).weightGradient().get(1, 2));
    }

    @Test
    void saysWhetherTheRunHasComeToTheNumber() {
        EdgeRef weight = new EdgeRef(2, 1, 1);

        assertThat(words(Setups.twoTwoTwo(), new Position(1, 6, 0), weight).backpropagated())
                .isFalse();
        assertThat(words(Setups.twoTwoTwo(), new Position(1, 6, 1), weight).backpropagated())
                .isTrue();
        assertThat(words(Setups.twoTwoTwo(), new Position(1, 7, 0), weight).backpropagated())
                .isTrue();
        assertThat(words(Setups.twoTwoTwo(), new Position(1, 6, 0), weight).copied())
                .startsWith("on a copy");
    }

    @Test
    void saysWhatItFound() {
        CheckWords words = words(Setups.twoTwoTwo(), new Position(1, 7, 0), new EdgeRef(2, 1, 1));

        assertThat(words.sentence())
                .isEqualTo("Does backpropagation agree? E is computed again with w₁₁ a little larger, "
                        + "and a little smaller.");
        assertThat(words.text())
                .contains("E(w₁₁ + h) = 0.29837", "the quotient is 0.0821670", "backpropagated 0.082167040564230");
        assertThat(words.summary()).matches("Worst agreement: \\d+\\.\\d digits, at w.. into layer i\\.");
    }

    @Test
    void writesDigitsWithTheSeparatorOfTheNotation() {
        GradientReport report = report(Setups.twoTwoTwo(), new Position(1, 7, 0), new EdgeRef(2, 1, 1));

        assertThat(new CheckWords(report, Notation.of(new Numbers(4, ','))).summary())
                .matches("Worst agreement: \\d+,\\d digits.*");
    }

    @Test
    void saysThatAParameterIsAtAKink() {
        Setup setup = new Setup(
                Setups.shape(1, Activation.RELU, 1),
                new Parameters(List.of(Setups.layer(new double[][] {{0.5}}, -1))),
                Setups.dataset(new double[][] {{2}}, new double[][] {{9}}),
                Setups.linearNeuron().settings());
        CheckWords words = words(setup, Position.START, new EdgeRef(1, 0, 1));

        assertThat(words.text()).contains("E has a kink here").contains("2 at a kink.");
        assertThat(words.summary()).startsWith("No parameter can be compared.");
    }

    private static CheckWords words(Setup setup, Position position, EdgeRef weight) {
        return new CheckWords(report(setup, position, weight), Notation.STANDARD);
    }

    private static GradientReport report(Setup setup, Position position, EdgeRef weight) {
        Timeline timeline = new Timeline(setup);
        timeline.seek(position);
        return GradientReport.of(timeline.snapshot(), weight);
    }
}
