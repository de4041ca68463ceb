package backstep.cli.argument;

import backstep.data.Quotation;
import backstep.explain.Focus;
import backstep.nn.NetworkShape;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The neuron, edge or bias under study as an argument: `layer:unit`, `layer:from:unit`, `layer:b:unit`.
///
/// @param focus null for none
public record Study(@Nullable Focus focus) {
    public static final Study NONE = new Study(null);

    private static final Pattern FORM = Pattern.compile("(\\d{1,4}):(?:(\\d{1,6}|b):)?(\\d{1,6})");

    /// Whether a network of `shape` has it.
    public boolean isIn(NetworkShape shape) {
        return focus == null
                || (focus.layer() <= shape.depth()
                        && focus.unit() <= shape.units(focus.layer())
                        && (focus.from() <= 0 || focus.from() <= shape.units(focus.layer() - 1)));
    }

    public static final class Converter implements ITypeConverter<Study> {
        @Override
        public Study convert(String value) {
            Matcher form = FORM.matcher(value);
            if (form.matches()) {
                int layer = Integer.parseInt(form.group(1));
                int unit = Integer.parseInt(form.group(3));
                String from = form.group(2);
                int source = from == null ? 0 : from.equals("b") ? Focus.BIAS : Integer.parseInt(from);
                boolean edgeFromNothing = from != null && source == 0;
                if (unit > 0 && !edgeFromNothing && (layer > 0 || from == null)) {
                    return new Study(new Focus(layer, unit, source));
                }
            }
            throw new TypeConversionException("expected LAYER:UNIT for a neuron, LAYER:FROM:UNIT for a weight or"
                    + " LAYER:b:UNIT for a bias, counted from 1, such as 2:1:1, found " + Quotation.of(value));
        }
    }
}
