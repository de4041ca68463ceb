package backstep.cli.argument;

import backstep.data.Quotation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The size of a picture as an argument: `WIDTHxHEIGHT`.
public record PictureSize(double width, double height) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})x(\\d{1,6})");

    public static final class Converter implements ITypeConverter<PictureSize> {
        @Override
        public PictureSize convert(String value) {
            Matcher form = FORM.matcher(value);
            if (!form.matches()) {
                throw new TypeConversionException(
                        "expected WIDTHxHEIGHT, such as 1440x900, found " + Quotation.of(value));
            }
            return new PictureSize(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        }
    }
}
