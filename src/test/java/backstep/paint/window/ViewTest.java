package backstep.paint.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import backstep.diagram.ColorBy;
import backstep.diagram.plot.LossPlot;
import backstep.experiment.Preset;
import backstep.explain.callout.CallOuts;
import backstep.explain.notation.Notation;
import backstep.paint.RecordingSurface;
import backstep.paint.Theme;
import backstep.timeline.Timeline;
import backstep.training.step.Granularity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ViewTest {
    @ParameterizedTest
    @CsvSource({"TWO_TWO_TWO, NEURON", "LINEAR_NEURON, NEURON", "XOR, NEURON", "IRIS, SAMPLE"})
    void canBePaintedAtEveryStepOfAnIterationWhateverIsComputed(Preset preset, Granularity granularity) {
        Timeline timeline = new Timeline(preset.experiment().setup());
        do {
            for (ColorBy colorBy : ColorBy.values()) {
                Scene scene = scene(timeline, colorBy, preset.title());
                for (View view : new View[] {View.NETWORK, View.FORMULA, View.ERRORS, View.ACTIVATION}) {
                    assertThat(paint(view, scene, view.width(), view.height()).calls())
                            .as(view + " at " + timeline.position() + " by " + colorBy)
                            .isNotEmpty();
                }
            }
            timeline.step(granularity);
        } while (timeline.position().iteration() == 1);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void canBePaintedFromAStampToAWall(View view) {
        Timeline timeline = new Timeline(Preset.XOR.experiment().setup());
        timeline.finishEpoch();
        Scene scene = scene(timeline, ColorBy.UPDATE, "XOR");

        for (double width : new double[] {1, 40, 200, 1024, 7680}) {
            assertThatCode(() -> paint(view, scene, width, width * 0.6))
                    .as("%s wide", width)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATA", "NETWORK", "TRAINING", "Backstep", "Two inputs, two hidden, two outputs", "frozen"})
    void showsTheWholeExperimentInTheWindow(String text) {
        Scene scene = scene(
                new Timeline(Preset.TWO_TWO_TWO.experiment().setup()), ColorBy.WEIGHT, Preset.TWO_TWO_TWO.title());

        assertThat(paint(View.WINDOW, scene, 1440, 900).texts()).contains(text);
    }

    private static RecordingSurface paint(View view, Scene scene, double width, double height) {
        return RecordingSurface.of(view.painting(scene), width, height, Theme.LIGHT);
    }

    private static Scene scene(Timeline timeline, ColorBy colorBy, String title) {
        return new Scene(
                title,
                timeline.snapshot(),
                LossPlot.EMPTY,
                colorBy,
                null,
                Granularity.NEURON,
                Notation.STANDARD,
                CallOuts.of(timeline.snapshot(), timeline.errorBefore()));
    }
}
