package backstep.experiment;

import backstep.data.Nearest;
import backstep.data.Quotation;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A JSON value with its place in a file, read as what is expected of it. Every fault names file, place and
/// expectation.
final class JsonReading {
    private final String file;
    private final String place;
    private final JsonNode node;

    JsonReading(String file, String place, JsonNode node) {
        this.file = file;
        this.place = place;
        this.node = node;
    }

    /// The place of a member in its object.
    static String step(String key) {
        return key.matches("[A-Za-z_][A-Za-z0-9_]{0,59}") ? "." + key : "[" + Quotation.of(key) + "]";
    }

    String file() {
        return file;
    }

    String place() {
        return place;
    }

    /// A fault here: what was expected, and what was found.
    ExperimentException fault(String expected) {
        return new ExperimentException(file, place, expected);
    }

    ExperimentException unexpected(String expected) {
        return fault("expected " + expected + ", found " + found());
    }

    /// This value as an object with some of the `keys`. A key that is likely to be a slip of one of them is refused;
    /// others may be there and are left alone.
    JsonReading object(Collection<String> keys) throws ExperimentException {
        if (!node.isObject()) {
            throw unexpected("an object {…}");
        }
        for (var entry : node.properties()) {
            String slip = Nearest.slip(entry.getKey(), keys);
            if (slip != null) {
                throw new ExperimentException(
                        file,
                        place + step(entry.getKey()),
                        "expected a known key, the nearest is " + Quotation.of(slip));
            }
        }
        return this;
    }

    boolean has(String key) {
        return node.has(key);
    }

    JsonReading member(String key) throws ExperimentException {
        JsonReading member = optional(key);
        if (member == null) {
            throw new ExperimentException(file, place + step(key), "expected a value, found none");
        }
        return member;
    }

    @Nullable
    JsonReading optional(String key) {
        JsonNode member = node.get(key);
        return member == null ? null : new JsonReading(file, place + step(key), member);
    }

    List<JsonReading> elements() throws ExperimentException {
        if (!node.isArray()) {
            throw unexpected("an array […]");
        }
        List<JsonReading> elements = new ArrayList<>(node.size());
        for (int n = 0; n < node.size(); n++) {
            elements.add(element(n));
        }
        return elements;
    }

    String text() throws ExperimentException {
        if (!node.isTextual()) {
            throw unexpected("a text");
        }
        return node.textValue();
    }

    List<String> texts() throws ExperimentException {
        List<String> texts = new ArrayList<>();
        for (JsonReading element : elements()) {
            texts.add(element.text());
        }
        return texts;
    }

    boolean flag() throws ExperimentException {
        if (!node.isBoolean()) {
            throw unexpected("true or false");
        }
        return node.booleanValue();
    }

    <T> T word(Words<T> words) throws ExperimentException {
        String word = text();
        T value = words.get(word);
        if (value == null) {
            throw unexpected(words.known(word));
        }
        return value;
    }

    /// A finite number.
    double number() throws ExperimentException {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw unexpected("a finite number");
        }
        return node.doubleValue();
    }

    /// A whole number from `least` to `most`.
    long whole(long least, long most) throws ExperimentException {
        boolean whole = node.isNumber() && Double.isFinite(node.doubleValue()) && node.canConvertToExactIntegral();
        if (!whole || !node.canConvertToLong() || node.longValue() < least || node.longValue() > most) {
            throw unexpected(
                    least == Long.MIN_VALUE
                            ? "a whole number of 64 bits"
                            : "a whole number from " + least + " to " + most);
        }
        return node.longValue();
    }

    /// `count` finite numbers, one for each `what`.
    double[] numbers(int count, String what) throws ExperimentException {
        size(count, "numbers", what);
        double[] numbers = new double[count];
        for (int n = 0; n < count; n++) {
            JsonNode element = node.get(n);
            double value = element.doubleValue();
            if (!element.isNumber() || !Double.isFinite(value)) {
                throw element(n).unexpected("a finite number");
            }
            numbers[n] = value;
        }
        return numbers;
    }

    /// `count` values, one for each `what`.
    void size(int count, String values, String what) throws ExperimentException {
        if (!node.isArray()) {
            throw unexpected("an array of " + count + " " + values + ", one for each " + what);
        }
        if (node.size() != count) {
            throw fault("expected " + count + " " + values + ", one for each " + what + ", found " + node.size());
        }
    }

    private JsonReading element(int n) {
        return new JsonReading(file, place + "[" + n + "]", node.get(n));
    }

    private String found() {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> Quotation.of(node.textValue());
            case NUMBER ->
                Double.isFinite(node.doubleValue())
                        ? Quotation.line(node.asText())
                        : "a number beyond the range of doubles";
            default -> Quotation.line(node.asText());
        };
    }
}
