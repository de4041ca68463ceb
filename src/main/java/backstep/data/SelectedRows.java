package backstep.data;

import backstep.math.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// The rows of a table that miss no value in the chosen columns, and their numbers.
final class SelectedRows {
    private static final Pattern NUMBER = Pattern.compile("[+-]?+(\\d++\\.?+\\d*+|\\.\\d++)([eE][+-]?+\\d++)?+");

    private static final int LARGEST_CLASSES = 1000;

    private final Table table;
    private final Selection selection;
    private final int[] inputs;
    private final int[] targets;
    private final List<Integer> rows = new ArrayList<>();

    SelectedRows(Table table, Selection selection) throws MalformedException {
        this.table = table;
        this.selection = selection;
        this.inputs = columns(selection.inputs());
        this.targets = columns(selection.targets());
        for (int row = 0; row < table.rows().size(); row++) {
            if (complete(row, inputs) && complete(row, targets)) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            throw new MalformedException("", "expected at least one row that misses no value, found none");
        }
    }

    NamedExamples examples() throws MalformedException {
        double[][] x = new double[rows.size()][inputs.length];
        for (int k = 0; k < inputs.length; k++) {
            fill(x, k, inputs[k]);
        }
        List<String> names = new ArrayList<>();
        List<String> classes = List.of();
        double[][] t = new double[rows.size()][0];
        for (int column : targets) {
            boolean text = selection.classes() || !isNumber(table.cell(rows.getFirst(), column));
            double[][] part;
            if (text) {
                List<String> labels = labels(column);
                part = oneHot(column, labels);
                classes = targets.length == 1 ? labels : List.of();
                String prefix = targets.length == 1 ? "" : table.columns().get(column) + " = ";
                labels.forEach(label -> names.add(prefix + label));
            } else {
                part = new double[rows.size()][1];
                fill(part, 0, column);
                names.add(table.columns().get(column));
            }
            t = beside(t, part);
        }
        return new NamedExamples(
                new Examples(Matrix.copyOf(x), Matrix.copyOf(t)),
                selection.inputs(),
                names,
                classes,
                rows.stream().map(row -> row + 1).toList());
    }

    private int[] columns(List<String> names) throws MalformedException {
        int[] columns = new int[names.size()];
        for (int k = 0; k < columns.length; k++) {
            columns[k] = table.column(names.get(k));
        }
        return columns;
    }

    private boolean complete(int row, int[] columns) throws MalformedException {
        for (int column : columns) {
            if (MissingCells.isMissing(table.cell(row, column))) {
                if (selection.missing() == MissingCells.DROP) {
                    return false;
                }
                throw new MalformedException(
                        table.place(row, column),
                        "expected a value, found " + Quotation.of(table.cell(row, column))
                                + " (\"missing\": \"drop\" leaves such rows out)");
            }
        }
        return true;
    }

    private void fill(double[][] values, int k, int column) throws MalformedException {
        for (int n = 0; n < values.length; n++) {
            String cell = table.cell(rows.get(n), column);
            double value = isNumber(cell) ? Double.parseDouble(cell) : Double.NaN;
            if (!Double.isFinite(value)) {
                throw new MalformedException(
                        table.place(rows.get(n), column), "expected a finite number, found " + Quotation.of(cell));
            }
            values[n][k] = value;
        }
    }

    private List<String> labels(int column) {
        LinkedHashSet<String> labels = new LinkedHashSet<>();
        rows.forEach(row -> labels.add(table.cell(row, column)));
        return List.copyOf(labels);
    }

    private double[][] oneHot(int column, List<String> labels) throws MalformedException {
        if (labels.size() > LARGEST_CLASSES) {
            throw new MalformedException(
                    "column " + Quotation.of(table.columns().get(column)),
                    "expected at most " + LARGEST_CLASSES + " classes, found " + labels.size());
        }
        double[][] values = new double[rows.size()][labels.size()];
        for (int n = 0; n < values.length; n++) {
            values[n][labels.indexOf(table.cell(rows.get(n), column))] = 1;
        }
        return values;
    }

    private static double[][] beside(double[][] left, double[][] right) {
        double[][] both = new double[left.length][];
        for (int n = 0; n < left.length; n++) {
            both[n] = Arrays.copyOf(left[n], left[n].length + right[n].length);
            System.arraycopy(right[n], 0, both[n], left[n].length, right[n].length);
        }
        return both;
    }

    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }
}
