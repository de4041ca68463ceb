package backstep.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads comma-separated values as RFC 4180 has them, with a header; blanks around a cell and empty lines are left out.
public final class TableReader {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    /// How the parser says on which line the quote stands that is never closed.
    private static final Pattern UNCLOSED = Pattern.compile("startline (\\d+)\\) EOF");

    private TableReader() {}

    /// The table in `text`.
    ///
    /// @throws MalformedException where rows are not as long as the header, or quotes do not close
    public static Table read(String text) throws MalformedException {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            return read(parser);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            Matcher open = UNCLOSED.matcher(String.valueOf(e.getMessage()));
            if (open.find()) {
                throw new MalformedException(
                        "line " + open.group(1), "expected a closing quote, found none to the end");
            }
            throw new MalformedException(
                    "", "expected comma-separated values, found: " + Quotation.line(String.valueOf(e.getMessage())));
        }
    }

    private static Table read(CSVParser parser) throws MalformedException {
        List<String> columns = List.of();
        List<List<String>> rows = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        for (CSVRecord record : parser) {
            List<String> cells = cells(record);
            if (columns.isEmpty()) {
                columns = cells;
                continue;
            }
            if (cells.size() != columns.size()) {
                throw new MalformedException(
                        Table.place(rows.size() + 1L, parser.getCurrentLineNumber()),
                        "expected " + columns.size() + " cells as in the header, found " + cells.size());
            }
            rows.add(cells);
            lines.add(parser.getCurrentLineNumber());
        }
        if (rows.isEmpty()) {
            throw new MalformedException("", "expected a header and at least one row, found none");
        }
        return new Table(columns, rows, lines);
    }

    private static List<String> cells(CSVRecord record) {
        List<String> cells = new ArrayList<>(record.size());
        for (String cell : record) {
            cells.add(Objects.requireNonNullElse(cell, ""));
        }
        return List.copyOf(cells);
    }
}
