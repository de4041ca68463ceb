package backstep.data;

import java.util.ArrayList;
import java.util.List;

/// Examples as they were read, before any is held out and before scaling, with the names of their columns.
///
/// `classes` names the classes of one-hot targets and is empty elsewhere; `rows` gives each example's row in the data.
public record NamedExamples(
        Examples examples,
        List<String> inputNames,
        List<String> targetNames,
        List<String> classes,
        List<Integer> rows) {
    public NamedExamples {
        inputNames = List.copyOf(inputNames);
        targetNames = List.copyOf(targetNames);
        classes = List.copyOf(classes);
        rows = List.copyOf(rows);
        if (inputNames.size() != examples.inputs().columns()
                || targetNames.size() != examples.targets().columns()
                || rows.size() != examples.count()) {
            throw new IllegalArgumentException("names or rows do not match the examples");
        }
    }

    /// Examples numbered from 1, whose targets are not named classes.
    public static NamedExamples of(Examples examples, List<String> inputNames, List<String> targetNames) {
        return new NamedExamples(examples, inputNames, targetNames, List.of(), numbers(examples.count()));
    }

    /// `x1`, `x2` …
    public static List<String> numbered(String letter, int count) {
        return numbers(count).stream().map(n -> letter + n).toList();
    }

    private static List<Integer> numbers(int count) {
        List<Integer> numbers = new ArrayList<>(count);
        for (int n = 1; n <= count; n++) {
            numbers.add(n);
        }
        return numbers;
    }
}
