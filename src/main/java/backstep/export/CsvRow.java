package backstep.export;

import java.io.IOException;

/// One row of numbers, separated by commas, which no number contains.
final class CsvRow {
    private final StringBuilder text;

    /// A row that begins with cells that are there already.
    CsvRow(String cells) {
        this.text = new StringBuilder(cells);
    }

    CsvRow add(long number) {
        text.append(',').append(number);
        return this;
    }

    CsvRow add(double number) {
        text.append(',').append(number);
        return this;
    }

    CsvRow blank() {
        text.append(',');
        return this;
    }

    void end(Appendable out) throws IOException {
        out.append(text).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
