package backstep.ui.setup;

import backstep.data.MissingCells;
import backstep.data.Preparation;
import backstep.data.Scaling;
import backstep.data.Selection;
import backstep.data.Table;
import backstep.experiment.Source;
import backstep.ui.kit.model.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What is to be taken of a CSV file: which columns, and what is done to them.
///
/// It begins with the last column as the target and all others that hold numbers as inputs; rows that miss one of these
/// are left out.
public final class CsvViewModel {
    private static final int SHOWN = 3;
    private static final long SPLIT_SEED = 1;

    private final Workbench workbench;
    private final Path file;
    private final Table table;
    private final List<ObjectProperty<Role>> roles = new ArrayList<>();
    private final ObjectProperty<Scaling> scaling = new SimpleObjectProperty<>(Scaling.NONE);
    private final ObjectProperty<MissingCells> missing = new SimpleObjectProperty<>(MissingCells.DROP);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean classes;
    private double heldOut;

    /// What a column is for.
    enum Role {
        INPUT("input"),
        TARGET("target"),
        UNUSED("not used");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    public CsvViewModel(Workbench workbench, Path file, Table table) {
        this.workbench = workbench;
        this.file = file;
        this.table = table;
        int last = table.columns().size() - 1;
        for (int column = 0; column <= last; column++) {
            Role first = column == last ? Role.TARGET : table.holdsNumbers(column) ? Role.INPUT : Role.UNUSED;
            ObjectProperty<Role> role = new SimpleObjectProperty<>(first);
            role.subscribe(this::judge);
            roles.add(role);
        }
        judge();
    }

    /// `penguins.csv: 344 rows, 7 columns`.
    String title() {
        return file.getFileName() + ": " + table.rows().size() + " rows, "
                + table.columns().size() + " columns";
    }

    List<String> columns() {
        return table.columns();
    }

    /// The first values of a column.
    String values(int column) {
        return String.join(
                        ", ",
                        table.rows().stream()
                                .limit(SHOWN)
                                .map(row -> row.get(column))
                                .toList())
                + (table.rows().size() > SHOWN ? ", …" : "");
    }

    ObjectProperty<Role> roleProperty(int column) {
        return roles.get(column);
    }

    /// What a column can be for; only numbers can be inputs.
    List<Role> roles(int column) {
        return table.holdsNumbers(column) ? List.of(Role.values()) : List.of(Role.TARGET, Role.UNUSED);
    }

    ObjectProperty<Scaling> scalingProperty() {
        return scaling;
    }

    ObjectProperty<MissingCells> missingProperty() {
        return missing;
    }

    /// Whether numbers in the target stand for classes, as text does anyway.
    void classes(boolean on) {
        classes = on;
    }

    /// Holds out so many per cent of the examples.
    void heldOut(double percent) {
        heldOut = percent / 100;
    }

    /// What is still wrong, in one line; empty where nothing is.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Trains on this from now on, and does `then`; where that cannot be, the workbench says why.
    public void take(Runnable then) {
        Source chosen = source();
        workbench.changeData(() -> chosen, then);
    }

    Source source() {
        return new Source.Csv(
                file.toAbsolutePath().normalize(),
                new Selection(names(Role.INPUT), names(Role.TARGET), missing.get(), classes),
                new Preparation(scaling.get(), heldOut, SPLIT_SEED));
    }

    private List<String> names(Role role) {
        return IntStream.range(0, roles.size())
                .filter(column -> roles.get(column).get() == role)
                .mapToObj(columns()::get)
                .toList();
    }

    private void judge() {
        if (names(Role.INPUT).isEmpty()) {
            problem.set("Choose at least one column as input");
        } else {
            problem.set(names(Role.TARGET).isEmpty() ? "Choose at least one column as target" : "");
        }
    }
}
