package backstep.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class RecordingSurfaceTest {
    @Test
    void tellsTextsInCoordinatesOfThePicture() {
        RecordingSurface surface = record((to, area, theme) -> {
            to.save();
            to.translate(10, 20);
            to.scale(2);
            to.text("0.5", 5, 7, TextStyle.mono(10), Ink.BLACK);
            to.restore();
            to.text("end", 50, 50, TextStyle.sans(10), Ink.BLACK);
        });
        assertThat(surface.texts()).containsExactly("0.5", "end");
        RecordingSurface.TextCall text = surface.textNearest(30, 30);
        assertThat(text.text()).isEqualTo("0.5");
        assertThat(text.x()).isEqualTo(20);
        assertThat(text.baseline()).isEqualTo(34);
        assertThat(text.box().width()).isCloseTo(36, within(1e-6));
    }

    @Test
    void givesTheLeftEndOfTextWhateverItsAnchor() {
        RecordingSurface surface = record(
                (to, area, theme) -> to.text("0.5", 40, 7, TextStyle.mono(10).end(), Ink.BLACK));
        assertThat(surface.textNearest(0, 0).x()).isCloseTo(22, within(1e-6));
    }

    @Test
    void countsOnlyTheLinesThatWereAskedFor() {
        RecordingSurface surface = record((to, area, theme) ->
                to.lines(new double[] {0, 1, 2, 3, 4, 5, 6, 7, 9, 9, 9, 9}, 2, Ink.BLACK, Pen.HAIR));
        assertThat(surface.calls(RecordingSurface.LineCall.class))
                .containsExactly(
                        new RecordingSurface.LineCall(0, 1, 2, 3, Ink.BLACK, Pen.HAIR),
                        new RecordingSurface.LineCall(4, 5, 6, 7, Ink.BLACK, Pen.HAIR));
    }

    @Test
    void noticesAStateThatIsNotRestored() {
        assertThatThrownBy(() -> record((to, area, theme) -> to.save())).isInstanceOf(IllegalStateException.class);
    }

    private static RecordingSurface record(Painting painting) {
        return RecordingSurface.of(painting, 100, 100, Theme.LIGHT);
    }
}
