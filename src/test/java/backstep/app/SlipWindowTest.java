package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.Focus;
import backstep.explain.notation.Numbers;
import backstep.math.Matrix;
import backstep.predict.Slip;
import backstep.timeline.Timeline;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Position;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A student goes wrong in each known way, at the keyboard, and is told which way it was.
@ExtendWith(ApplicationExtension.class)
final class SlipWindowTest {
    private static final Focus W11 = Focus.edge(2, 1, 1);

    private WindowRobot window;

    /// An answer typed before the step after `place`, and the result in the line that is shown with the verdict.
    private record Wrong(Slip slip, Setup setup, Position place, String typed, String result) {
        static Wrong of(Slip slip, int steps, String typed, String result) {
            return new Wrong(slip, Setups.twoTwoTwo(), new Position(1, steps, 0), typed, result);
        }
    }

    @Start
    void start(Stage stage) {
        window = new WindowRobot(stage);
    }

    @BeforeEach
    void askForNumbersAlone() {
        window.press(KeyCode.P);
        window.click("#predict-menu");
        window.click("#predict-kind-direction");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @TestFactory
    Stream<DynamicTest> everySlipIsNamedWithItsLine() {
        List<Wrong> all = Stream.concat(published(), batch()).toList();
        assertThat(all).extracting(Wrong::slip).containsAll(EnumSet.allOf(Slip.class));
        return all.stream().map(wrong -> DynamicTest.dynamicTest(wrong.slip().name(), () -> goWrong(wrong)));
    }

    /// On the 2-2-2 network of the published example.
    private static Stream<Wrong> published() {
        return Stream.of(
                Wrong.of(Slip.FORGOT_BIAS, 0, "1/(1+exp(-(0.15*0.05+0.2*0.1)))", "0.5933"),
                Wrong.of(Slip.FORGOT_ACTIVATION, 0, "0.15*0.05+0.2*0.1+0.35", "0.5933"),
                Wrong.of(Slip.SIGN, 2, "0.01-0.7514", "0.7414"),
                Wrong.of(Slip.FORGOT_SLOPE, 5, "0,7414", "0.1385"),
                Wrong.of(Slip.SLOPE_OF_LOGIT, 5, "0.7414*1.106*(1-1.106)", "0.1385"),
                Wrong.of(Slip.FORGOT_SUM, 7, "0.4*0.1385", "0.03635"),
                Wrong.of(Slip.NEW_WEIGHT, 7, "0.3589*0.1385-0.5113*0.0381", "0.03635"),
                Wrong.of(Slip.FORGOT_RATE, 11, "0.4-0.08217", "0.3589"));
    }

    /// On XOR in one batch, with a mean and with momentum.
    private static Stream<Wrong> batch() {
        Setup xor = Setups.xorBatch();
        int size = xor.schedule(1).size();
        Timeline timeline = new Timeline(xor);
        timeline.seek(new Position(3, size, 0));
        Snapshot end = timeline.snapshot();
        double before = entry(end.layer(2).before().weights());
        double step = 0.5 * entry(end.layer(2).weightGradient());
        double kept = 0.9 * entry(end.layer(2).memoryBefore().weightDelta());
        String now = Numbers.STANDARD.text(before - step + kept);
        Position update = new Position(3, size - 1, 0);
        timeline.seek(new Position(1, size, 0));
        double error = timeline.snapshot().globalError().error();
        Position first = new Position(1, 4 * 3, 0);
        return Stream.of(
                new Wrong(Slip.SUM_FOR_MEAN, xor, first, typed(4 * error), Numbers.STANDARD.text(error)),
                new Wrong(Slip.MOMENTUM_LEFT_OUT, xor, update, typed(before - step), now),
                new Wrong(Slip.MOMENTUM_DOUBLED, xor, update, typed(before - step + 2 * kept), now));
    }

    private void goWrong(Wrong wrong) throws TimeoutException {
        window.robot().interact(() -> {
            window.run().open(wrong.setup());
            window.find("#network-picture").requestFocus();
        });
        window.waitUntil(() -> window.snapshot().setup().equals(wrong.setup()));
        window.robot().interact(() -> {
            window.run().focusProperty().set(wrong.place().steps() >= 11 ? W11 : null);
            window.run().goTo(wrong.place());
        });
        window.arrivesAt(wrong.place());
        window.press(KeyCode.RIGHT);
        window.waitUntil(() -> window.find("#predict").isVisible() && picture().startsWith("PREDICT"));
        window.type(wrong.typed());
        window.press(KeyCode.ENTER);
        window.waitUntil(() -> !picture().startsWith("PREDICT"));
        assertThat(picture())
                .startsWith("NOT QUITE. " + wrong.slip().sentence())
                .contains("= " + wrong.result());
        assertThat(window.snapshot().position()).isEqualTo(wrong.place());
    }

    private String picture() {
        return window.find("#predict-picture").getAccessibleText();
    }

    private static double entry(Matrix weights) {
        return weights.get(0, 0);
    }

    private static String typed(double answer) {
        return String.format(Locale.ROOT, "%.6f", answer);
    }
}
