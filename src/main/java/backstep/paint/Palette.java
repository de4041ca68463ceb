package backstep.paint;

import static backstep.paint.Token.*;

import java.util.EnumMap;
import java.util.Map;

/// The colours of the themes, token by token.
final class Palette {
    private static final Palette LIGHT = light();
    private static final Palette DARK = dark();
    private static final Palette PROJECTOR = projector();

    private final Map<Token, Ink> inks = new EnumMap<>(Token.class);

    private Palette() {}

    static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PROJECTOR -> PROJECTOR;
        };
    }

    Ink ink(Token token) {
        Ink ink = inks.get(token);
        if (ink == null) {
            throw new IllegalStateException("no colour for " + token);
        }
        return ink;
    }

    private static Palette light() {
        return new Palette()
                .phase(FORWARD, "#0B7285", "#0B6A7C", "#DDF0F3")
                .phase(ERROR, "#C92A2A", "#BF2626", "#FBE3E3")
                .phase(BACKWARD, "#862E9C", "#862E9C", "#EFE0F3")
                .phase(UPDATE, "#2B8A3E", "#227033", "#DDEFE1")
                .set(ON_STRONG, "#FFFFFF")
                .weights("#1F6FB2", "#D9730D", "#A14F00")
                .ground("#F6F8FA", "#FFFFFF", "#D1D9E0", "#E4E8EC", "#F0F1F3")
                .text("#1F2328", "#59636E")
                .nodes("#F1F6FA", "#6FA3D0")
                .accent("#1F6FB2", "#E7F1FA", "#EFE9F7", "#1F6FB2")
                .primary("#1F2328", "#FFFFFF");
    }

    private static Palette dark() {
        return new Palette()
                .phase(FORWARD, "#3BC0D6", "#3BC0D6", "#12333B")
                .phase(ERROR, "#FF7B72", "#FF8A82", "#3F1F22")
                .phase(BACKWARD, "#D08AE4", "#D79AE9", "#35233C")
                .phase(UPDATE, "#4FC35E", "#56D364", "#17351F")
                .set(ON_STRONG, "#0D1117")
                .weights("#58A6FF", "#F0883E", "#F0883E")
                .ground("#0D1117", "#161B22", "#3D444D", "#2A313C", "#1F262F")
                .text("#E6EDF3", "#9DA7B3")
                .nodes("#1B2632", "#2F5F8F")
                .accent("#79B8FF", "#14304D", "#2A2440", "#79C0FF")
                .primary("#E6EDF3", "#0D1117");
    }

    private static Palette projector() {
        return new Palette()
                .phase(FORWARD, "#075A6A", "#064C59", "#CDEAF0")
                .phase(ERROR, "#B01818", "#8C1212", "#FBD9D9")
                .phase(BACKWARD, "#6E1F85", "#5C1870", "#EAD3F1")
                .phase(UPDATE, "#1B6B2D", "#145222", "#D0EBD6")
                .set(ON_STRONG, "#FFFFFF")
                .weights("#10508A", "#B85600", "#7A3A00")
                .ground("#FFFFFF", "#FFFFFF", "#818B98", "#C8CFD6", "#E8EBEE")
                .text("#000000", "#39414A")
                .nodes("#F4F8FC", "#7FB2DE")
                .accent("#0B4A82", "#D9EAF9", "#E6DCF3", "#0B4A82")
                .primary("#000000", "#FFFFFF");
    }

    private Palette phase(Token phase, String line, String strong, String tint) {
        return set(phase, line).set(phase.strong(), strong).set(phase.tint(), tint);
    }

    private Palette weights(String positive, String negative, String negativeText) {
        return set(WEIGHT_POSITIVE, positive).set(WEIGHT_NEGATIVE, negative).set(WEIGHT_NEGATIVE_STRONG, negativeText);
    }

    private Palette ground(String background, String card, String border, String grid, String shade) {
        return set(BACKGROUND, background)
                .set(CARD, card)
                .set(BORDER, border)
                .set(GRID, grid)
                .set(SHADE, shade);
    }

    private Palette text(String ink, String muted) {
        return set(INK, ink).set(MUTED, muted);
    }

    private Palette nodes(String low, String high) {
        return set(NODE_LOW, low).set(NODE_HIGH, high);
    }

    private Palette accent(String accent, String tint, String selected, String focus) {
        return set(ACCENT, accent)
                .set(ACCENT_TINT, tint)
                .set(SELECTED, selected)
                .set(FOCUS, focus);
    }

    private Palette primary(String primary, String on) {
        return set(PRIMARY, primary).set(ON_PRIMARY, on);
    }

    private Palette set(Token token, String hex) {
        inks.put(token, Ink.of(hex));
        return this;
    }
}
