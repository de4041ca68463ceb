package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.app.file.SystemFileChoice;
import backstep.experiment.Preset;
import backstep.explain.Explainer;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.export.JsonTrace;
import backstep.math.Vector;
import backstep.nn.Optimizer;
import backstep.paint.RecordingSurface;
import backstep.paint.Theme;
import backstep.timeline.Timeline;
import backstep.training.LayerSnapshot;
import backstep.training.Settings;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import backstep.training.step.Step;
import backstep.ui.kit.backstage.ToolkitBackstage;
import backstep.ui.kit.canvas.FxTypeface;
import backstep.ui.kit.canvas.PaintedCanvas;
import backstep.ui.kit.model.Workbench;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Presses keys in a real window and holds every view against a run made beside it and against the trace.
@ExtendWith(ApplicationExtension.class)
final class AgreementTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Workbench workbench = new Workbench(Preset.TWO_TWO_TWO.experiment(), new ToolkitBackstage());
    private final Numbers numbers = new Numbers(4, Locale.getDefault(Locale.Category.FORMAT));

    @Start
    void start(Stage stage) {
        FxTypeface.load();
        ToolkitBackstage backstage = new ToolkitBackstage();
        workbench = new Workbench(Preset.TWO_TWO_TWO.experiment(), backstage);
        new MainWindow(stage, workbench, backstage, new SystemFileChoice(stage), TransientPreferences.memory()).show();
        // What is seen must not depend on how far a picture has moved.
        workbench.run().motion().reducedProperty().unbind();
        workbench.run().motion().reducedProperty().set(true);
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void twoIterationsOfTheWorkedExampleAgreeForwardsAndBack(Granularity granularity, FxRobot robot) {
        walk(Preset.TWO_TWO_TWO, granularity, 2, robot);
    }

    @ParameterizedTest
    @EnumSource(value = Granularity.class, mode = EnumSource.Mode.EXCLUDE, names = "TERM")
    void anEpochOfExclusiveOrAgreesForwardsAndBack(Granularity granularity, FxRobot robot) {
        walk(Preset.XOR, granularity, 4, robot);
    }

    /// Four samples in one batch, with momentum: the last term of each sum, the sums over samples, and what momentum
    /// keeps from an iteration before.
    @Test
    void aBatchOfExclusiveOrWithMomentumAgreesTermByTermForwardsAndBack(FxRobot robot) {
        robot.interact(() -> {
            workbench.open(Preset.XOR.experiment(), null);
            workbench.train(batchOfFour(workbench.experiment().settings()));
            workbench.run().finishIteration();
        });
        Timeline beside = new Timeline(workbench.experiment().setup());
        beside.finishIteration();
        await(beside.position());

        walk(beside, Granularity.TERM, 2, robot);
    }

    private static Settings batchOfFour(Settings settings) {
        return new Settings(
                settings.loss(),
                new Optimizer.Sgd(0.5, 0.9),
                settings.regularization(),
                4,
                false,
                settings.seed(),
                settings.trainBiases());
    }

    private void walk(Preset preset, Granularity granularity, long iterations, FxRobot robot) {
        robot.interact(() -> workbench.open(preset.experiment(), null));
        await(Position.START);
        walk(new Timeline(preset.experiment().setup()), granularity, iterations, robot);
    }

    private void walk(Timeline beside, Granularity granularity, long iterations, FxRobot robot) {
        KeyCode digit = switch (granularity) {
            case PHASE -> KeyCode.DIGIT1;
            case SAMPLE -> KeyCode.DIGIT2;
            case LAYER -> KeyCode.DIGIT3;
            case NEURON -> KeyCode.DIGIT4;
            case TERM -> KeyCode.DIGIT5;
        };
        robot.press(digit).release(digit);
        List<Shown> walked = new ArrayList<>(List.of(shown(robot)));
        List<Position> positions = new ArrayList<>(List.of(beside.position()));
        do {
            beside.step(granularity);
            robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
            await(beside.position());
            Shown shown = shown(robot);
            check(shown, beside.snapshot(), granularity);
            walked.add(shown);
            positions.add(beside.position());
        } while (!complete(beside, iterations));
        for (int n = walked.size() - 2; n >= 0; n--) {
            robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
            await(positions.get(n));
            assertThat(shown(robot)).isEqualTo(walked.get(n));
        }
    }

    private void check(Shown shown, Snapshot snapshot, Granularity granularity) {
        assertThat(shown.now())
                .isEqualTo(Explainer.explain(snapshot, null, Notation.of(numbers), granularity)
                        .text());
        for (LayerSnapshot layer : snapshot.layers()) {
            for (double output : layer.outputs().toArray()) {
                if (!Double.isNaN(output)) {
                    assertThat(shown.network()).contains(numbers.text(output));
                }
            }
            for (int i = 0; i < layer.parameters().weights().rows(); i++) {
                for (double weight : layer.parameters().weights().row(i).toArray()) {
                    assertThat(shown.network()).contains(numbers.text(weight));
                }
            }
        }
        for (double error : snapshot.localError().toArray()) {
            assertThat(Double.isNaN(error) || shown.errors().contains(numbers.signed(error)))
                    .as("%s in %s", error, shown.errors())
                    .isTrue();
        }
        if (snapshot.globalError() != null) {
            assertThat(shown.errors())
                    .contains(numbers.text(snapshot.globalError().error()))
                    .contains(numbers.text(snapshot.globalError().sse()));
        }
        checkDots(shown, snapshot);
        boolean recorded = snapshot.step()
                .filter(step -> !(step instanceof Step.OutputGradient || step instanceof Step.LogitGradient))
                .isPresent();
        if (recorded && !snapshot.withinStep()) {
            checkTrace(shown, snapshot);
        }
    }

    /// The layer that the plot shows is the last step's, or the output layer where the errors are computed.
    private void checkDots(Shown shown, Snapshot snapshot) {
        int layer = snapshot.step().map(Step::layerOrZero).orElse(1);
        LayerSnapshot studied = snapshot.layer(layer == 0 ? snapshot.shape().depth() : layer);
        for (int j = 0; j < studied.units(); j++) {
            if (!Double.isNaN(studied.outputs().get(j))) {
                assertThat(shown.activation())
                        .contains(numbers.text(studied.logits().get(j)))
                        .contains(numbers.text(studied.outputs().get(j)));
            }
        }
    }

    /// The trace's record of the step holds the number that the step's explanation comes to.
    private void checkTrace(Shown shown, Snapshot snapshot) {
        StringBuilder line = new StringBuilder();
        try {
            new JsonTrace(line).write(snapshot);
            JsonNode trace = JSON.readTree(line.toString());
            List<String> results = new ArrayList<>();
            for (String key :
                    List.of("logits", "outputs", "errors", "dE_dw", "dE_db", "weights", "biases", "delta_w")) {
                collect(trace.path(key), results);
            }
            collect(trace.path("error"), results);
            assertThat(results).anyMatch(shown.now()::contains);
            for (double logit : logits(trace).toArray()) {
                assertThat(shown.activation()).contains(numbers.text(logit));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Vector logits(JsonNode trace) {
        double[] logits = new double[trace.path("logits").size()];
        for (int j = 0; j < logits.length; j++) {
            logits[j] = trace.path("logits").get(j).asDouble();
        }
        return Vector.of(logits);
    }

    private void collect(JsonNode node, List<String> results) {
        if (node.isNumber()) {
            results.add(numbers.text(node.asDouble()));
        }
        node.forEach(child -> collect(child, results));
    }

    private static boolean complete(Timeline timeline, long iterations) {
        Position here = timeline.position();
        return here.iteration() == iterations
                && here.steps() == timeline.setup().schedule(iterations).size();
    }

    private void await(Position position) {
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> workbench.run().snapshotProperty().get().position().equals(position));
        } catch (java.util.concurrent.TimeoutException late) {
            throw new AssertionError(
                    "the window is at " + workbench.run().snapshot().position() + ", expected " + position, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Shown shown(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            PaintedCanvas network = robot.lookup("#network-picture").queryAs(PaintedCanvas.class);
            return new Shown(
                    text(robot, "#now-picture"),
                    text(robot, "#errors-picture"),
                    text(robot, "#activation-picture"),
                    RecordingSurface.of(network.painting(), 1600, 1100, Theme.LIGHT)
                            .texts());
        });
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(PaintedCanvas.class).getAccessibleText();
    }

    /// What the views say, and the texts on the network's canvas.
    private record Shown(String now, String errors, String activation, List<String> network) {}
}
