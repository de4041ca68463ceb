package backstep.cli.argument;

import backstep.data.Quotation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A number of things as an argument: whole, 0 or more.
public final class Count implements ITypeConverter<Long> {
    @Override
    public Long convert(String value) {
        try {
            long count = Long.parseLong(value);
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // Refused below, with the negative ones.
        }
        throw new TypeConversionException("expected a whole number, 0 or more, found " + Quotation.of(value));
    }

    /// How many iterations so many epochs of `perEpoch` are; the largest number there is where they are more.
    public static long iterations(long epochs, long perEpoch) {
        return epochs > Long.MAX_VALUE / perEpoch ? Long.MAX_VALUE : epochs * perEpoch;
    }
}
