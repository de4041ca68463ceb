package backstep.export;

import backstep.math.Matrix;
import backstep.math.Vector;
import java.io.IOException;

/// One JSON object on one line, with its keys in the order in which they are put. Numbers are written with as many
/// digits as reading the same double back takes.
public final class JsonLine {
    private final StringBuilder text = new StringBuilder("{");

    /// Puts a word, which has no character that JSON would escape.
    public JsonLine put(String key, String word) {
        key(key).append('"').append(word).append('"');
        return this;
    }

    public JsonLine put(String key, long number) {
        key(key).append(number);
        return this;
    }

    /// Puts a number, which must be finite: JSON has no other.
    public JsonLine put(String key, double number) {
        key(key);
        append(number);
        return this;
    }

    public JsonLine put(String key, Vector vector) {
        key(key);
        append(vector);
        return this;
    }

    /// Puts a matrix as an array of its rows.
    public JsonLine put(String key, Matrix matrix) {
        key(key).append('[');
        for (int a = 0; a < matrix.rows(); a++) {
            text.append(a == 0 ? "" : ", ");
            append(matrix.row(a));
        }
        text.append(']');
        return this;
    }

    /// Puts an object that is complete.
    public JsonLine put(String key, JsonLine object) {
        key(key).append(object);
        return this;
    }

    /// Writes the object and the line's end.
    public void end(Appendable out) throws IOException {
        out.append(text).append("}\n");
    }

    /// The object, without the line's end.
    @Override
    public String toString() {
        return text + "}";
    }

    private StringBuilder key(String key) {
        return text.append(text.length() == 1 ? "\"" : ", \"").append(key).append("\": ");
    }

    private void append(Vector vector) {
        text.append('[');
        for (int k = 0; k < vector.size(); k++) {
            text.append(k == 0 ? "" : ", ");
            append(vector.get(k));
        }
        text.append(']');
    }

    private void append(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(number + " is not a number of JSON");
        }
        text.append(number);
    }
}
