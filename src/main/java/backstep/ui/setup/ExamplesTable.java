package backstep.ui.setup;

import backstep.data.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/// The examples as a small table in which the sample under study is marked.
final class ExamplesTable extends TableView<Integer> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double ROW = 22;
    private static final double BAR = 12;
    private static final int MOST_ROWS = 4;
    private static final double LEAST_WIDTH = 36;
    private static final double DIGIT = 7.4;
    private static final int LOOKED_AT = 20;

    /// Beyond, columns are left out: nobody reads 64 pixels as numbers in a panel this narrow.
    private static final int MOST_COLUMNS = 24;

    /// How many columns are made in one pulse; so many fit into the panel.
    private static final int AT_ONCE = 6;

    private final DataViewModel viewModel;
    private final Runnable showing = this::show;
    private final AnimationTimer growing = new AnimationTimer() {
        @Override
        public void handle(long now) {
            addColumns();
        }
    };
    private List<String> missing = List.of();

    ExamplesTable(DataViewModel viewModel) {
        this.viewModel = viewModel;
        setId("examples");
        setAccessibleText("Examples");
        getStyleClass().add("examples");
        setFixedCellSize(ROW);
        setSelectionModel(null);
        setRowFactory(table -> row());
        viewModel.dataset().subscribe(this::fill);
        widthProperty().subscribe(this::spread);
        viewModel.current().subscribe(this::seek);
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(showing);
            }
            seek();
        });
    }

    /// Brings the sample under study into sight once the table is laid out; before that it does not know its height.
    private void seek() {
        Scene scene = getScene();
        if (scene != null) {
            scene.removePostLayoutPulseListener(showing);
            scene.addPostLayoutPulseListener(showing);
        }
    }

    /// With a row above it, and never beyond the last, which would leave the table half empty.
    private void show() {
        getScene().removePostLayoutPulseListener(showing);
        int last = Math.max(0, getItems().size() - MOST_ROWS);
        scrollTo(Math.clamp(viewModel.current().getValue() - 1, 0, last));
    }

    private void fill(Dataset dataset) {
        int examples = dataset.training().count();
        List<String> names = viewModel.columns();
        missing = names.subList(0, Math.min(names.size(), MOST_COLUMNS));
        getColumns().setAll(List.of(column("#", numberWidth(viewModel.number(examples - 1)), -1)));
        setItems(FXCollections.observableList(
                IntStream.range(0, examples).boxed().toList()));
        addColumns();
    }

    /// Some of those that are missing; the rest come with the next pulses, since each has a node a row.
    private void addColumns() {
        int first = getColumns().size() - 1;
        int count = Math.min(AT_ONCE, missing.size());
        List<TableColumn<Integer, String>> added = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            added.add(column(missing.get(n), wish(first + n), first + n));
        }
        getColumns().addAll(added);
        missing = missing.subList(count, missing.size());
        spread();
        if (missing.isEmpty()) {
            growing.stop();
        } else {
            growing.start();
        }
    }

    private TableColumn<Integer, String> column(String name, double width, int index) {
        TableColumn<Integer, String> column = new TableColumn<>();
        Label head = new Label(DataViewModel.head(name));
        head.setTooltip(new Tooltip(name));
        column.setGraphic(head);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(
                index < 0 ? viewModel.number(cell.getValue()) : viewModel.cell(cell.getValue(), index)));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static double numberWidth(String longest) {
        return Math.max(28, Math.ceil(DIGIT * (longest.length() + 1)));
    }

    /// Shares the width among the columns, so that a few of them need no bar to scroll by, and makes room for the bar
    /// where they do.
    private void spread() {
        int numbers = getColumns().size() - 1;
        int examples = getItems().size();
        double edge = examples > MOST_ROWS ? BAR : 1;
        double room = getWidth() - getColumns().getFirst().getPrefWidth() - edge;
        double needed = 0;
        for (int n = 0; n < numbers; n++) {
            double wish = wish(n);
            needed += wish;
            getColumns().get(n + 1).setPrefWidth(Math.max(wish, Math.floor(room / numbers)));
        }
        double height = ROW * (1 + Math.min(examples, MOST_ROWS)) + (needed > room ? BAR : 0);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    /// What the first numbers of a column need.
    private double wish(int column) {
        int rows = Math.min(LOOKED_AT, viewModel.dataset().get().training().count());
        int longest = IntStream.range(0, rows)
                .map(row -> viewModel.cell(row, column).length())
                .max()
                .orElse(1);
        return Math.max(LEAST_WIDTH, Math.ceil(DIGIT * longest + DIGIT));
    }

    private TableRow<Integer> row() {
        TableRow<Integer> row = new TableRow<>();
        Runnable mark = () -> row.pseudoClassStateChanged(
                CURRENT,
                row.getItem() != null
                        && row.getItem().equals(viewModel.current().getValue()));
        row.itemProperty().subscribe(mark);
        viewModel.current().subscribe(mark);
        return row;
    }
}
