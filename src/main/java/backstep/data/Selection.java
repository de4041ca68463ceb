package backstep.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which columns of a table are inputs and which are targets.
///
/// A target column whose first value is no number holds classes; `classes` says so of every target column, also of
/// one that holds numbers. Classes become one target each, 1 for the class of the row and 0 for the others, in the
/// order in which they first appear.
public record Selection(List<String> inputs, List<String> targets, MissingCells missing, boolean classes) {
    public Selection {
        inputs = List.copyOf(inputs);
        targets = List.copyOf(targets);
    }

    /// The chosen columns of `table` as examples.
    ///
    /// @throws MalformedException where a column is not there, a cell is no number or misses, or no row is left
    public NamedExamples examples(Table table) throws MalformedException {
        Set<String> seen = new HashSet<>();
        for (String name : Stream.concat(inputs.stream(), targets.stream()).toList()) {
            table.column(name);
            if (!seen.add(name)) {
                throw new MalformedException(
                        "header", "expected each column once, found " + Quotation.of(name) + " twice");
            }
        }
        return new SelectedRows(table, this).examples();
    }
}
