package backstep.paint;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.paint.RecordingSurface.TextCall;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScriptTextTest {
    @Test
    void readsPartsAboveAndBelowTheLine() {
        assertThat(ScriptText.of("∂E/∂w_{ij} = 10^{-6} y_j′").parts())
                .containsExactly(
                        new ScriptText.Part("∂E/∂w", 0),
                        new ScriptText.Part("ij", -1),
                        new ScriptText.Part(" = 10", 0),
                        new ScriptText.Part("-6", 1),
                        new ScriptText.Part(" y", 0),
                        new ScriptText.Part("j", -1),
                        new ScriptText.Part("′", 0));
    }

    @Test
    void readsWhatIsUnfinished() {
        assertThat(ScriptText.of("w_").plain()).isEqualTo("w_");
        assertThat(ScriptText.of("w_{ij").plain()).isEqualTo("wij");
        assertThat(ScriptText.of("").parts()).isEmpty();
    }

    @Test
    void setsPartsBesideEachOtherSmallerAndShifted() {
        TextStyle style = TextStyle.italic(20);
        RecordingSurface surface = RecordingSurface.of(
                (to, area, theme) -> ScriptText.of("w_{11}^2").paint(to, 10, 50, style, Ink.BLACK),
                99,
                99,
                Theme.LIGHT);
        List<TextCall> texts = surface.calls(TextCall.class);
        assertThat(texts).extracting(TextCall::text).containsExactly("w", "11", "2");
        assertThat(texts.get(1).x()).isEqualTo(texts.get(0).box().right());
        assertThat(texts.get(1).baseline()).isGreaterThan(50);
        assertThat(texts.get(2).baseline()).isLessThan(50);
        assertThat(texts.get(1).style().size()).isLessThan(20);
    }

    @Test
    void endsWhereItsAnchorSays() {
        TextStyle style = TextStyle.mono(10).end();
        RecordingSurface surface = RecordingSurface.of(
                (to, area, theme) -> ScriptText.of("w_{11}").paint(to, 90, 50, style, Ink.BLACK), 99, 99, Theme.LIGHT);
        assertThat(surface.calls(TextCall.class).getLast().box().right()).isEqualTo(90);
    }
}
