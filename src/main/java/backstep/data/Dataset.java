package backstep.data;

import java.util.List;

/// A data set ready to train on: the examples to train with, those held out, and the names of their columns.
///
/// `classes` names the classes in the order of the one-hot targets, and is empty where targets are not classes.
/// `exampleRows` gives for each training example its row in the data as it was read, from 1.
public record Dataset(
        List<String> inputNames,
        List<String> targetNames,
        List<String> classes,
        Examples training,
        Examples heldOut,
        List<Integer> exampleRows) {
    public Dataset {
        inputNames = List.copyOf(inputNames);
        targetNames = List.copyOf(targetNames);
        classes = List.copyOf(classes);
        exampleRows = List.copyOf(exampleRows);
        if (training.isEmpty() || exampleRows.size() != training.count()) {
            throw new IllegalArgumentException("a data set needs at least one example to train with");
        }
    }

    public int inputs() {
        return training.inputs().columns();
    }

    public int outputs() {
        return training.targets().columns();
    }
}
