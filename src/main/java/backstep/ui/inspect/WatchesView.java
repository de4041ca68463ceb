package backstep.ui.inspect;

import backstep.explain.inspection.Watch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// A row for each number that is watched.
public final class WatchesView extends ScrollPane {
    private final WatchesViewModel viewModel;
    private final Map<Watch, WatchRow> shown = new LinkedHashMap<>();
    private final VBox rows = new VBox();

    public WatchesView(WatchesViewModel viewModel) {
        this.viewModel = viewModel;
        setId("watches");
        getStyleClass().add("setup-scroll");
        getStylesheets()
                .add(Objects.requireNonNull(WatchesView.class.getResource("/backstep/ui/inspect/inspect.css"))
                        .toExternalForm());
        rows.getStyleClass().add("watch-rows");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        viewModel.rowsProperty().subscribe(this::show);
        viewModel.themeProperty().subscribe(theme -> shown.values().forEach(row -> row.setTheme(theme)));
    }

    /// Rows stay the same nodes while their numbers change, so that the focus stays where it is.
    private void show(List<WatchesViewModel.Row> next) {
        List<Watch> watches = next.stream().map(WatchesViewModel.Row::watch).toList();
        shown.keySet().retainAll(watches);
        for (WatchesViewModel.Row row : next) {
            shown.computeIfAbsent(row.watch(), this::row).show(row);
        }
        List<WatchRow> nodes = watches.stream().map(shown::get).toList();
        if (!rows.getChildren().equals(nodes)) {
            rows.getChildren().setAll(nodes);
        }
    }

    private WatchRow row(Watch watch) {
        WatchRow row = new WatchRow(() -> viewModel.remove(watch));
        row.setTheme(viewModel.themeProperty().getValue());
        return row;
    }
}
