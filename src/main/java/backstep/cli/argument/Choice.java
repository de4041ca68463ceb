package backstep.cli.argument;

import backstep.data.Nearest;
import backstep.data.Quotation;
import backstep.diagram.ColorBy;
import backstep.diagram.NetworkForm;
import backstep.paint.Theme;
import backstep.paint.window.View;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A choice among words: those of the constants of an enum, in lower case.
public abstract class Choice<E extends Enum<E>> implements ITypeConverter<E> {
    private final List<E> constants;

    private Choice(Class<E> type) {
        this(Arrays.asList(type.getEnumConstants()));
    }

    private Choice(List<E> constants) {
        this.constants = constants;
    }

    @Override
    public E convert(String value) {
        List<String> words = constants.stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        int at = words.indexOf(value);
        if (at < 0) {
            throw new TypeConversionException("expected one of " + String.join(", ", words) + ", nearest "
                    + Quotation.of(Nearest.word(value, words)) + ", found " + Quotation.of(value));
        }
        return constants.get(at);
    }

    public static final class OfFormat extends Choice<TraceFormat> {
        OfFormat() {
            super(TraceFormat.class);
        }
    }

    /// All but those that need several branches of a run, which the command line has not.
    public static final class OfView extends Choice<View> {
        OfView() {
            super(Stream.of(View.values()).filter(view -> view != View.COMPARE).toList());
        }
    }

    public static final class OfColorBy extends Choice<ColorBy> {
        OfColorBy() {
            super(ColorBy.class);
        }
    }

    public static final class OfForm extends Choice<NetworkForm> {
        OfForm() {
            super(NetworkForm.class);
        }
    }

    public static final class OfSeparator extends Choice<Writing.Separator> {
        OfSeparator() {
            super(Writing.Separator.class);
        }
    }

    public static final class OfTheme extends Choice<Theme> {
        OfTheme() {
            super(Theme.class);
        }
    }
}
