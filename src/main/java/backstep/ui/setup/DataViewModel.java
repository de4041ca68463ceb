package backstep.ui.setup;

import backstep.data.Dataset;
import backstep.experiment.Preset;
import backstep.math.Matrix;
import backstep.training.Settings;
import backstep.training.Snapshot;
import backstep.ui.kit.model.RunModel;
import backstep.ui.kit.model.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The examples that the run learns from, and how they fall into batches.
final class DataViewModel {
    private final Workbench workbench;
    private final ReadOnlyObjectWrapper<Dataset> dataset;
    private final ObservableValue<Settings> settings;
    private final ObservableValue<Integer> current;

    DataViewModel(Workbench workbench) {
        this.workbench = workbench;
        RunModel run = workbench.run();
        dataset = new ReadOnlyObjectWrapper<>(run.snapshot().setup().dataset());
        run.snapshotProperty().subscribe(this::follow);
        settings = run.nextSettingsProperty();
        current = run.snapshotProperty().map(this::currentRow);
    }

    ReadOnlyObjectProperty<Dataset> dataset() {
        return dataset.getReadOnlyProperty();
    }

    ObservableValue<Settings> settings() {
        return settings;
    }

    /// The row of the table that the sample under study is, from 0.
    ObservableValue<Integer> current() {
        return current;
    }

    /// `333 examples, 67 held out`.
    ObservableValue<String> count() {
        return dataset.map(DataViewModel::count);
    }

    /// `· 19 per epoch`.
    ObservableValue<String> batchesPerEpoch() {
        return workbench.run().snapshotProperty().map(snapshot -> "· " + snapshot.batchesPerEpoch() + " per epoch");
    }

    /// The names of inputs and then targets, as the heads of columns; classes are one column.
    List<String> columns() {
        Dataset data = dataset.get();
        List<String> names = new ArrayList<>(data.inputNames());
        names.addAll(data.classes().isEmpty() ? data.targetNames() : List.of("class"));
        return names;
    }

    /// A column's name with the figures of `x1` set low.
    static String head(String name) {
        return name.matches("\\p{L}\\d{1,3}")
                ? name.charAt(0)
                        + name.substring(1)
                                .chars()
                                .mapToObj(digit -> String.valueOf((char) ('₀' + digit - '0')))
                                .collect(Collectors.joining())
                : name;
    }

    /// What stands in `column` of the example in `row`, both from 0.
    String cell(int row, int column) {
        Matrix inputs = dataset.get().training().inputs();
        if (column < inputs.columns()) {
            return text(inputs.get(row, column));
        }
        Matrix targets = dataset.get().training().targets();
        List<String> classes = dataset.get().classes();
        if (classes.isEmpty()) {
            return text(targets.get(row, column - inputs.columns()));
        }
        int chosen = IntStream.range(0, targets.columns())
                .filter(k -> targets.get(row, k) == 1)
                .findFirst()
                .orElse(0);
        return classes.get(chosen);
    }

    private String text(double value) {
        return workbench.run().notationProperty().get().numbers().text(value);
    }

    /// The example's row in the data as it was read, from 1.
    String number(int row) {
        return Integer.toString(dataset.get().exampleRows().get(row));
    }

    /// Makes batches of another size; the answer is empty or says why not.
    String batchSize(double size) {
        Settings now = settings.getValue();
        return workbench.train(new Settings(
                now.loss(),
                now.optimizer(),
                now.regularization(),
                (int) size,
                now.shuffle(),
                now.seed(),
                now.trainBiases()));
    }

    void shuffle(boolean on) {
        Settings now = settings.getValue();
        workbench.train(new Settings(
                now.loss(), now.optimizer(), now.regularization(), now.batchSize(), on, now.seed(), now.trainBiases()));
    }

    /// Takes the data of `preset` and leaves everything else as it is, but for inputs and outputs that do not fit.
    void changeTo(Preset preset) {
        workbench.changeData(() -> preset.experiment().source(), () -> {});
    }

    private void follow(Snapshot snapshot) {
        dataset.set(snapshot.setup().dataset());
    }

    private int currentRow(Snapshot snapshot) {
        return snapshot.setup().dataset().exampleRows().indexOf(snapshot.example());
    }

    private static String count(Dataset data) {
        int training = data.training().count();
        String examples = training == 1 ? "1 example" : training + " examples";
        int heldOut = data.heldOut().count();
        return heldOut == 0 ? examples : examples + ", " + heldOut + " held out";
    }
}
