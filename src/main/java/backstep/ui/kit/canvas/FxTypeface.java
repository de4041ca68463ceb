package backstep.ui.kit.canvas;

import backstep.paint.Face;
import backstep.paint.TextStyle;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A bundled font file as JavaFX knows it, in every size that was asked for, with the advances of its characters.
public final class FxTypeface {
    /// The size at which advances are measured: large enough that rounding does not show.
    private static final double EM = 1000;

    /// Text that is fitted to its place comes in ever new sizes; those of one picture are far fewer.
    private static final int MOST_SIZES = 200;

    private static final Map<Face, FxTypeface> REGULAR = new EnumMap<>(Face.class);
    private static final Map<Face, FxTypeface> BOLD = new EnumMap<>(Face.class);

    static {
        for (Face face : Face.values()) {
            REGULAR.put(face, new FxTypeface(read(face.resource(false))));
            BOLD.put(face, new FxTypeface(read(face.resource(true))));
        }
    }

    private final Font measured;
    private final Map<Double, Font> sizes = new ConcurrentHashMap<>();
    private final Map<Integer, Double> advances = new ConcurrentHashMap<>();

    private FxTypeface(Font measured) {
        this.measured = measured;
    }

    /// Makes the families `Inter` and `JetBrains Mono` known to style sheets; harmless when repeated.
    public static void load() {
        of(TextStyle.sans(EM));
    }

    static FxTypeface of(TextStyle style) {
        return Objects.requireNonNull((style.bold() ? BOLD : REGULAR).get(style.face()));
    }

    Font sized(double size) {
        if (sizes.size() >= MOST_SIZES) {
            sizes.clear();
        }
        return sizes.computeIfAbsent(size, wanted -> new Font(measured.getName(), wanted));
    }

    /// The sum of the characters' advances in ems: the bundled fonts are set without kerning and ligatures.
    double advance(String text) {
        double sum = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            Double known = advances.get(character);
            sum += known == null ? advances.computeIfAbsent(character, this::measure) : known;
            at += Character.charCount(character);
        }
        return sum;
    }

    private double measure(int character) {
        Text text = new Text(Character.toString(character));
        text.setFont(measured);
        return text.getLayoutBounds().getWidth() / EM;
    }

    private static Font read(String resource) {
        try (InputStream in = FxTypeface.class.getResourceAsStream(resource)) {
            Font font = in == null ? null : Font.loadFont(in, EM);
            if (font == null) {
                throw new FileNotFoundException("the program lacks its font " + resource);
            }
            return font;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
