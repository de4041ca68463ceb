package backstep.paint;

import static backstep.paint.Token.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ThemeTest {
    private static final List<Token> TEXT = List.of(
            INK,
            MUTED,
            FORWARD_STRONG,
            ERROR_STRONG,
            BACKWARD_STRONG,
            UPDATE_STRONG,
            WEIGHT_POSITIVE,
            WEIGHT_NEGATIVE_STRONG,
            ACCENT);
    private static final List<Token> PHASES = List.of(FORWARD, ERROR, BACKWARD, UPDATE);
    private static final List<Token> GRAPHICS =
            List.of(FORWARD, ERROR, BACKWARD, UPDATE, WEIGHT_POSITIVE, WEIGHT_NEGATIVE, FOCUS, PRIMARY);

    private record Pair(Token front, Token back) {}

    @ParameterizedTest
    @EnumSource(Theme.class)
    void keepsTextReadableOnEveryGroundItStandsOn(Theme theme) {
        double least = theme == Theme.PROJECTOR ? 7 : 4.5;
        assertThat(textPairs())
                .allSatisfy(pair -> assertThat(theme.ink(pair.front()).contrast(theme.ink(pair.back())))
                        .as("%s: %s", theme, pair)
                        .isGreaterThanOrEqualTo(pair.back() == CARD ? least : 4.5));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void keepsLinesVisibleOnCardAndBackground(Theme theme) {
        assertThat(GRAPHICS)
                .allSatisfy(token -> assertThat(List.of(CARD, BACKGROUND))
                        .allSatisfy(ground -> assertThat(theme.ink(token).contrast(theme.ink(ground)))
                                .as("%s: %s on %s", theme, token, ground)
                                .isGreaterThanOrEqualTo(3)));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void keepsNumbersReadableOnANodeOfAnyOutput(Theme theme) {
        for (double share = 0; share <= 1; share += 0.05) {
            assertThat(theme.node(share).contrast(theme.ink(INK))).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void hasTheColoursThatTheProductNames() {
        assertThat(List.of(FORWARD, ERROR, BACKWARD, UPDATE, WEIGHT_POSITIVE, WEIGHT_NEGATIVE, INK))
                .extracting(token -> Theme.LIGHT.ink(token).hex())
                .containsExactly("#0B7285", "#C92A2A", "#862E9C", "#2B8A3E", "#1F6FB2", "#D9730D", "#1F2328");
    }

    @Test
    void hasOtherColoursInTheDark() {
        assertThat(Token.values())
                .allSatisfy(token -> assertThat(Theme.DARK.ink(token)).isNotEqualTo(Theme.LIGHT.ink(token)));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void keepsTheHueOfAPhase(Theme theme) {
        assertThat(PHASES).allSatisfy(phase -> {
            double turn = Math.abs(hue(theme.ink(phase)) - hue(Theme.LIGHT.ink(phase)));
            assertThat(Math.min(turn, 360 - turn)).as("%s in %s", phase, theme).isLessThan(15);
        });
    }

    @Test
    void writesEveryTokenAsALookedUpColour() {
        assertThat(Theme.LIGHT.css())
                .startsWith("-bs-forward: #0B7285; -bs-forward-strong: ")
                .contains(" -bs-weight-negative: #D9730D;")
                .endsWith("-bs-on-primary: #FFFFFF;");
        assertThat(Theme.LIGHT.css().split(";")).hasSameSizeAs(Token.values());
    }

    @Test
    void goesFromNegativeOverTheCardToPositive() {
        assertThat(Theme.DARK.diverging(-2)).isEqualTo(Theme.DARK.ink(WEIGHT_NEGATIVE));
        assertThat(Theme.DARK.diverging(0)).isEqualTo(Theme.DARK.ink(CARD));
        assertThat(Theme.DARK.diverging(1)).isEqualTo(Theme.DARK.ink(WEIGHT_POSITIVE));
    }

    @Test
    void enlargesForTheBackRow() {
        assertThat(Theme.PROJECTOR.size(20)).isCloseTo(27, within(1e-9));
    }

    private static List<Pair> textPairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Token text : TEXT) {
            pairs.add(new Pair(text, CARD));
            pairs.add(new Pair(text, BACKGROUND));
        }
        for (Token phase : PHASES) {
            pairs.add(new Pair(phase.strong(), phase.tint()));
            pairs.add(new Pair(ON_STRONG, phase.strong()));
            pairs.add(new Pair(INK, phase.tint()));
        }
        pairs.add(new Pair(ACCENT, ACCENT_TINT));
        pairs.add(new Pair(ON_PRIMARY, PRIMARY));
        for (Token ground : List.of(SHADE, SELECTED, ACCENT_TINT)) {
            pairs.add(new Pair(INK, ground));
            pairs.add(new Pair(MUTED, ground));
        }
        return pairs;
    }

    private static double hue(Ink ink) {
        return 360 * java.awt.Color.RGBtoHSB(ink.red(), ink.green(), ink.blue(), null)[0];
    }
}
