package backstep.data;

import java.util.List;

/// A table of text cells under named columns, every row as long as the header. Rows count from 1, the header apart.
///
/// `lines` gives for each row the line of the file that it ends on.
public record Table(List<String> columns, List<List<String>> rows, List<Long> lines) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }

    /// The index of the one column called `name`.
    ///
    /// @throws MalformedException where there is none, or more than one
    public int column(String name) throws MalformedException {
        int index = columns.indexOf(name);
        if (index < 0) {
            String known = Nearest.word(name, columns);
            throw new MalformedException(
                    "header", "expected a column " + Quotation.of(name) + ", the nearest is " + Quotation.of(known));
        }
        if (index != columns.lastIndexOf(name)) {
            throw new MalformedException("header", "expected one column " + Quotation.of(name) + ", found several");
        }
        return index;
    }

    /// Whether every cell of a column, from 0, is a number or misses, and not all of them miss.
    public boolean holdsNumbers(int column) {
        List<String> present = rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> !MissingCells.isMissing(cell))
                .toList();
        return !present.isEmpty() && present.stream().allMatch(SelectedRows::isNumber);
    }

    /// The cell at `row` from 0.
    String cell(int row, int column) {
        return rows.get(row).get(column);
    }

    /// Where a cell stands, in words; `row` from 0.
    String place(int row, int column) {
        return place(row + 1L, lines.get(row)) + ", column " + Quotation.of(columns.get(column));
    }

    static String place(long row, long line) {
        return "row " + row + " (line " + line + ")";
    }
}
