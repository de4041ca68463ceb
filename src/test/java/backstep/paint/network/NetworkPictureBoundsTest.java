package backstep.paint.network;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.diagram.ColorBy;
import backstep.explain.Explainer;
import backstep.explain.notation.Notation;
import backstep.math.SplitMix;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.paint.Box;
import backstep.paint.RecordingSurface;
import backstep.paint.RecordingSurface.TextCall;
import backstep.paint.Theme;
import backstep.timeline.Timeline;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkPictureBoundsTest {
    @ParameterizedTest
    @CsvSource({
        "735, 440, LIGHT",
        "735, 440, PROJECTOR",
        "480, 300, LIGHT",
        "1100, 640, DARK",
        "2000, 1200, PROJECTOR",
        "300, 900, LIGHT",
        "320, 240, LIGHT"
    })
    void noTextIsClipped(double width, double height, Theme theme) {
        int[][] networks = {{1, 1}, {2, 2, 2}, {2, 3, 1}, {2, 8, 8, 1}, {4, 8, 3}, {5, 4, 3, 3, 2}, {64, 32, 10}};
        Box area = Box.of(width, height);
        for (int[] units : networks) {
            for (Snapshot snapshot : stages(units)) {
                for (ColorBy colorBy : ColorBy.values()) {
                    NetworkPicture picture = NetworkPicture.still(
                            snapshot,
                            colorBy,
                            Explainer.explain(snapshot, null, Notation.STANDARD).highlight(),
                            null,
                            Notation.STANDARD);
                    RecordingSurface surface = RecordingSurface.of(picture, width, height, theme);
                    assertThat(surface.calls(TextCall.class))
                            .as("%s at %s", snapshot.shape(), snapshot.position())
                            .allMatch(text -> text.box().x() >= -0.5
                                    && text.box().right() <= area.right() + 0.5
                                    && text.box().y() >= 0
                                    && text.box().bottom() <= area.bottom());
                }
            }
        }
    }

    private static Snapshot[] stages(int... units) {
        int[] layers = java.util.Arrays.copyOfRange(units, 1, units.length);
        Timeline timeline = new Timeline(
                Setups.random(Setups.shape(units[0], Activation.TANH, layers), Loss.MSE, new SplitMix(units.length)));
        Snapshot[] stages = new Snapshot[5];
        for (int pause = 0; pause < stages.length; pause++) {
            stages[pause] = timeline.snapshot();
            timeline.step(Granularity.PHASE);
        }
        return stages;
    }
}
