package backstep.cli.argument;

import backstep.data.Nearest;
import backstep.data.Quotation;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Notation.ErrorLetter;
import backstep.explain.notation.Notation.IndexOrder;
import backstep.explain.notation.Notation.LogitLetter;
import backstep.explain.notation.Notation.OutputLetter;
import backstep.explain.notation.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// How quantities and numbers are written in a picture.
public final class Writing {
    @Option(
            names = "--letters",
            paramLabel = "WORDS",
            converter = Letters.class,
            description = "any of theta, z, net; prime, hat, a; E, L, C; ij, ji, with commas between"
                    + " (default: theta,prime,E,ij)")
    private Notation letters = Notation.STANDARD;

    @Option(
            names = "--digits",
            paramLabel = "N",
            converter = Digits.class,
            description = "how many significant digits numbers have, 2 to 17 (default: 4)")
    private int digits = Numbers.STANDARD.digits();

    @Option(
            names = "--decimal",
            paramLabel = "point|comma",
            converter = Choice.OfSeparator.class,
            description = "what stands before decimals (default: as in this country)")
    private @Nullable Separator separator;

    public Notation notation() {
        Numbers numbers = separator == null
                ? new Numbers(digits, Locale.getDefault(Locale.Category.FORMAT))
                : new Numbers(digits, separator == Separator.POINT ? '.' : ',');
        return letters.with(numbers);
    }

    /// What stands before decimals.
    enum Separator {
        POINT,
        COMMA
    }

    static final class Letters implements ITypeConverter<Notation> {
        private static final Map<String, UnaryOperator<Notation>> WORDS = new LinkedHashMap<>();

        static {
            WORDS.put("theta", notation -> notation.with(LogitLetter.THETA));
            WORDS.put("z", notation -> notation.with(LogitLetter.Z));
            WORDS.put("net", notation -> notation.with(LogitLetter.NET));
            WORDS.put("prime", notation -> notation.with(OutputLetter.PRIME));
            WORDS.put("hat", notation -> notation.with(OutputLetter.HAT));
            WORDS.put("a", notation -> notation.with(OutputLetter.ACTIVATION));
            WORDS.put("E", notation -> notation.with(ErrorLetter.E));
            WORDS.put("L", notation -> notation.with(ErrorLetter.L));
            WORDS.put("C", notation -> notation.with(ErrorLetter.C));
            WORDS.put("ij", notation -> notation.with(IndexOrder.FROM_TO));
            WORDS.put("ji", notation -> notation.with(IndexOrder.TO_FROM));
        }

        @Override
        public Notation convert(String value) {
            Notation notation = Notation.STANDARD;
            for (String word : value.split(",", -1)) {
                UnaryOperator<Notation> change = WORDS.get(word);
                if (change == null) {
                    List<String> words = new ArrayList<>(WORDS.keySet());
                    throw new TypeConversionException("expected some of " + String.join(", ", words) + ", nearest "
                            + Quotation.of(Nearest.word(word, words)) + ", found " + Quotation.of(word));
                }
                notation = change.apply(notation);
            }
            return notation;
        }
    }

    static final class Digits implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (value.matches("\\d{1,2}")) {
                int digits = Integer.parseInt(value);
                if (digits >= Numbers.FEWEST && digits <= Numbers.MOST) {
                    return digits;
                }
            }
            throw new TypeConversionException("expected a whole number from " + Numbers.FEWEST + " to " + Numbers.MOST
                    + ", found " + Quotation.of(value));
        }
    }
}
