package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.paint.Anchor;
import backstep.paint.Face;
import backstep.paint.Specimen;
import backstep.paint.TextRun;
import backstep.paint.TextStyle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TypefaceTest {
    private static final String ALL = Specimen.SYMBOLS
            + "″₀₃₉³ᵢⱼᵥⁿₙ₊₋⁺⁻δεβσ∞≈≤≥≠√∑∏–—…▶◀▲▼↑↓↔⊙∈ ŷ±÷ÄÖÜßéñçŁ"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,;:!?+-*/=<>()[]{}%&#'\"|~^_@$\\";

    @ParameterizedTest
    @EnumSource(Face.class)
    void hasEveryCharacterThatTheProgramWrites(Face face) {
        for (boolean bold : new boolean[] {false, true}) {
            TextStyle style = new TextStyle(face, 12, bold, Anchor.START);
            assertThat(TextRun.of(ALL, style))
                    .allSatisfy(run -> assertThat(Typeface.of(run.style()).missing(run.text()))
                            .as("%s lacks", run.style())
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void hasCapitalsOfTheHeightThatItsFaceTells(Face face) {
        TextStyle style = new TextStyle(face, 1, false, Anchor.START);
        double height = Typeface.of(style).outline("H").getBounds2D().getHeight() / Typeface.EM;
        assertThat(face.capHeight()).isCloseTo(height, within(0.005));
    }

    @Test
    void givesNumbersOneWidth() {
        Typeface mono = Typeface.of(TextStyle.mono(12));
        assertThat(List.of("0.1234", "-8.765", "1e-300"))
                .allSatisfy(number -> assertThat(mono.advance(number)).isCloseTo(3.6, within(1e-9)));
    }
}
