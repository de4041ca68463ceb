package backstep.cli.argument;

import backstep.data.Quotation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A positive number as an argument.
public final class Positive implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
        try {
            double number = Double.parseDouble(value);
            if (number > 0 && number <= Double.MAX_VALUE) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below, with those that are not positive.
        }
        throw new TypeConversionException("expected a number above 0, found " + Quotation.of(value));
    }
}
