package backstep.cli;

import backstep.data.Quotation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// When a run ends: after some epochs, or below some error.
final class Goal {
    @Option(names = "--epochs", paramLabel = "N", converter = Count.class, description = "for N epochs (default: 1)")
    private @Nullable Long epochs;

    @Option(
            names = "--until-error",
            paramLabel = "X",
            converter = Threshold.class,
            description = "until the error of the whole training part is below X at the end of an epoch")
    private @Nullable Double untilError;

    /// How many epochs, where no error is asked for.
    long epochs() {
        return epochs == null ? 1 : epochs;
    }

    /// Below which error the run ends, or null.
    @Nullable
    Double untilError() {
        return untilError;
    }

    /// An error to reach: a number above 0.
    static final class Threshold implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            try {
                double error = Double.parseDouble(value);
                if (error > 0 && error <= Double.MAX_VALUE) {
                    return error;
                }
            } catch (NumberFormatException e) {
                // Refused below, with those that are no error.
            }
            throw new TypeConversionException("expected a number above 0, found " + Quotation.of(value));
        }
    }
}
