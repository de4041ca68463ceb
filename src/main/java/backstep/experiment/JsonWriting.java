package backstep.experiment;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;

/// JSON being written for people to read: a member a line, and of a matrix a row a line. Numbers are written so that
/// they read back as the same double.
final class JsonWriting {
    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean first = true;

    /// Opens an object: the root, or the next element of an array.
    JsonWriting object() {
        if (depth > 0) {
            next();
        }
        return open('{');
    }

    JsonWriting object(String key) {
        return key(key).open('{');
    }

    JsonWriting array(String key) {
        return key(key).open('[');
    }

    JsonWriting endObject() {
        return close('}');
    }

    JsonWriting endArray() {
        return close(']');
    }

    JsonWriting member(String key, String text) {
        key(key).quote(text);
        return this;
    }

    JsonWriting member(String key, double number) {
        key(key).out.append(number);
        return this;
    }

    JsonWriting member(String key, long number) {
        key(key).out.append(number);
        return this;
    }

    JsonWriting member(String key, boolean flag) {
        key(key).out.append(flag);
        return this;
    }

    JsonWriting member(String key, List<String> texts) {
        key(key).out.append('[');
        for (int n = 0; n < texts.size(); n++) {
            out.append(n == 0 ? "" : ", ");
            quote(texts.get(n));
        }
        out.append(']');
        return this;
    }

    JsonWriting member(String key, double[] numbers) {
        key(key).row(numbers);
        return this;
    }

    JsonWriting member(String key, double[][] rows) {
        array(key);
        for (double[] row : rows) {
            next();
            row(row);
        }
        return endArray();
    }

    @Override
    public String toString() {
        return out + "\n";
    }

    private void row(double[] numbers) {
        out.append('[');
        for (int n = 0; n < numbers.length; n++) {
            out.append(n == 0 ? "" : ", ").append(numbers[n]);
        }
        out.append(']');
    }

    private JsonWriting key(String key) {
        next();
        quote(key);
        out.append(": ");
        return this;
    }

    private void quote(String text) {
        out.append('"')
                .append(JsonStringEncoder.getInstance().quoteAsString(text))
                .append('"');
    }

    private void next() {
        out.append(first ? "\n" : ",\n").repeat("  ", depth);
        first = false;
    }

    private JsonWriting open(char bracket) {
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonWriting close(char bracket) {
        depth--;
        out.append('\n').repeat("  ", depth).append(bracket);
        first = false;
        return this;
    }
}
