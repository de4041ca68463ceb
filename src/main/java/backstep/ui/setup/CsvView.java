package backstep.ui.setup;

import backstep.data.MissingCells;
import backstep.data.Scaling;
import backstep.ui.kit.form.Choice;
import backstep.ui.kit.form.Demand;
import backstep.ui.kit.form.Field;
import backstep.ui.kit.form.NumberEntry;
import backstep.ui.kit.form.Switch;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The columns of a CSV file with what each is for, and what is done to them.
public final class CsvView extends VBox {
    private static final double WIDTH = 460;
    private static final double HIGHEST = 260;

    public CsvView(CsvViewModel viewModel) {
        setId("csv");
        setPadding(new Insets(16, 16, 0, 16));
        setPrefWidth(WIDTH);
        getStyleClass().add("fields");
        Label title = new Label(viewModel.title());
        title.setId("csv-title");
        title.getStyleClass().add("card-heading");
        Choice<Scaling> scaling = choice(
                "csv-scaling", "Inputs scaled", CsvView::words, viewModel.scalingProperty(), List.of(Scaling.values()));
        Choice<MissingCells> missing = choice(
                "csv-missing",
                "Rows with empty cells",
                CsvView::words,
                viewModel.missingProperty(),
                List.of(MissingCells.values()));
        Switch classes = new Switch("csv-classes", "Numbers in the target are classes", viewModel::classes);
        Demand percent = Demand.whole(0, 90, "a whole number from 0 to 90");
        NumberEntry heldOut = new NumberEntry("csv-held-out", "Held out, in per cent", percent, share -> {
            viewModel.heldOut(share);
            return "";
        });
        heldOut.show("0");
        Label problem = new Label();
        problem.setId("csv-problem");
        problem.getStyleClass().add("complaint");
        problem.textProperty().bind(viewModel.problemProperty());
        getChildren()
                .addAll(
                        title,
                        columns(viewModel),
                        new Field("Inputs scaled", scaling),
                        new Field("Rows with empty cells", missing),
                        new Field("Numbers in the target are classes", classes),
                        Field.of("Held out, in per cent", heldOut),
                        problem);
    }

    private static ScrollPane columns(CsvViewModel viewModel) {
        GridPane grid = new GridPane(16, 4);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        ColumnConstraints roles = new ColumnConstraints();
        roles.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), values, roles);
        for (int column = 0; column < viewModel.columns().size(); column++) {
            String name = viewModel.columns().get(column);
            Label first = new Label(viewModel.values(column));
            first.getStyleClass().add("field-name");
            first.setMinWidth(0);
            Choice<CsvViewModel.Role> role = choice(
                    "csv-role-" + (column + 1),
                    name,
                    CsvViewModel.Role::word,
                    viewModel.roleProperty(column),
                    viewModel.roles(column));
            role.setMinWidth(USE_PREF_SIZE);
            Label head = new Label(name);
            head.setMinWidth(USE_PREF_SIZE);
            head.setMaxWidth(WIDTH / 2);
            grid.addRow(column, head, first, role);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(HIGHEST);
        scroll.getStyleClass().add("setup-scroll");
        return scroll;
    }

    private static <T> Choice<T> choice(
            String id, String name, Function<T, String> word, ObjectProperty<T> chosen, List<T> values) {
        Choice<T> choice = new Choice<>(id, name, word, chosen::set);
        chosen.subscribe(now -> choice.show(now, word.apply(now), values));
        return choice;
    }

    private static String words(Scaling scaling) {
        return switch (scaling) {
            case NONE -> "not";
            case MINMAX -> "to 0 … 1";
            case ZSCORE -> "to mean 0, deviation 1";
        };
    }

    private static String words(MissingCells missing) {
        return switch (missing) {
            case ERROR -> "are refused";
            case DROP -> "are left out";
        };
    }
}
