package backstep.ui.setup;

import backstep.experiment.Preset;
import backstep.training.Settings;
import backstep.ui.kit.form.Demand;
import backstep.ui.kit.form.Field;
import backstep.ui.kit.form.NumberEntry;
import backstep.ui.kit.form.Switch;
import backstep.ui.kit.model.Workbench;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The panel's part about data.
public final class DataView extends VBox {
    private final DataViewModel viewModel;
    private final NumberEntry batchSize;
    private final Switch shuffle;
    private final Label perEpoch = new Label();
    private final HBox controls;

    /// @param csv asks for a CSV file to train on
    public DataView(Workbench workbench, Runnable csv) {
        viewModel = new DataViewModel(workbench);
        Label count = new Label();
        count.setId("example-count");
        count.textProperty().bind(viewModel.count());
        count.setWrapText(true);
        count.setMinSize(0, USE_PREF_SIZE);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        controls = new HBox(count, change(csv));
        Demand size = Demand.whole(1, 1_000_000, "a whole number from 1, such as 10");
        batchSize = new NumberEntry("batch-size", "Batch size", size, viewModel::batchSize);
        shuffle = new Switch("shuffle", "Shuffle", viewModel::shuffle);
        perEpoch.setId("batches-per-epoch");
        perEpoch.getStyleClass().add("field-name");
        batchSize.field().getStyleClass().add("short-entry");
        HBox batches = new HBox(batchSize.field(), perEpoch);
        batches.getStyleClass().add("field-pair");
        Field batch = new Field("Batch size", batches);
        batch.getChildren().add(batchSize.complaint());
        perEpoch.textProperty().bind(viewModel.batchesPerEpoch());
        getStyleClass().add("fields");
        getChildren().addAll(new ExamplesTable(viewModel), batch, new Field("Shuffle every epoch", shuffle));
        viewModel.settings().subscribe(this::show);
    }

    /// What stands beside the heading.
    public HBox controls() {
        return controls;
    }

    private void show(Settings settings) {
        batchSize.show(Integer.toString(settings.batchSize()));
        shuffle.setSelected(settings.shuffle());
    }

    private MenuButton change(Runnable csv) {
        MenuButton change = new MenuButton("Change…");
        change.setId("change-data");
        change.setTooltip(new Tooltip("Train on other data"));
        change.setMinWidth(USE_PREF_SIZE);
        for (Preset preset : Preset.values()) {
            MenuItem item = new MenuItem(preset.title());
            item.setId("data-" + preset.word());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> viewModel.changeTo(preset));
            change.getItems().add(item);
        }
        MenuItem file = new MenuItem("From a CSV file…");
        file.setId("data-csv");
        file.setOnAction(event -> csv.run());
        change.getItems().addAll(new SeparatorMenuItem(), file);
        return change;
    }
}
