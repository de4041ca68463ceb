package backstep.cli.argument;

import backstep.data.Quotation;
import backstep.timeline.Timeline;
import backstep.training.step.Position;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A place in a run as an argument: `iteration:index`, within a step `iteration:index+units` or
/// `iteration:index+units.terms`, or `end`.
///
/// @param position null for the end
public record Place(@Nullable Position position) {
    public static final Place END = new Place(null);

    private static final String WORD = "end";
    private static final Pattern FORM = Pattern.compile("(\\d{1,18}):(\\d{1,9})(?:\\+(\\d{1,9})(?:\\.(\\d{1,9}))?)?");

    /// The position in a run that has come to its end.
    public Position in(Timeline timeline) {
        return position == null ? timeline.end() : position;
    }

    @Override
    public String toString() {
        return position == null ? WORD : position.toString();
    }

    public static final class Converter implements ITypeConverter<Place> {
        @Override
        public Place convert(String value) {
            Matcher form = FORM.matcher(value);
            if (value.equals(WORD)) {
                return END;
            }
            if (form.matches() && Long.parseLong(form.group(1)) > 0) {
                return new Place(new Position(
                        Long.parseLong(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        count(form.group(3)),
                        count(form.group(4))));
            }
            throw new TypeConversionException(
                    "expected ITERATION:INDEX, such as 1:0 for the start, or end, found " + Quotation.of(value));
        }

        private static int count(@Nullable String figures) {
            return figures == null ? 0 : Integer.parseInt(figures);
        }
    }
}
