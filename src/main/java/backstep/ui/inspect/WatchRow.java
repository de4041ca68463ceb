package backstep.ui.inspect;

import backstep.paint.Theme;
import backstep.ui.kit.canvas.PaintedCanvas;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A watched number: its symbol, how it went over the run, its value and its change, and a button that ends it.
final class WatchRow extends HBox {
    private static final double SPARK_WIDTH = 58;
    private static final double SPARK_HEIGHT = 26;

    private final Label name = new Label();
    private final Label place = new Label();
    private final Label value = new Label();
    private final Label change = new Label();
    private final Tooltip exact = new Tooltip();
    private final PaintedCanvas spark = new PaintedCanvas("");
    private final Button end = new Button("×");

    WatchRow(Runnable remove) {
        getStyleClass().add("watch");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("watch-name");
        place.getStyleClass().add("watch-place");
        value.getStyleClass().add("watch-value");
        change.getStyleClass().add("watch-change");
        value.setTooltip(exact);
        VBox numbers = new VBox(value, change);
        numbers.setAlignment(Pos.CENTER_RIGHT);
        VBox names = new VBox(name, place);
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        end.getStyleClass().addAll("stepper-button", "watch-end");
        end.setOnAction(event -> remove.run());
        getChildren().addAll(names, spark, numbers, end);
    }

    void show(WatchesViewModel.Row row) {
        name.setText(row.name());
        place.setText(row.place());
        value.setText(row.value());
        change.setText(row.change());
        exact.setText(row.exact());
        spark.show(row.sparkline());
        setAccessibleText(row.text());
        end.setAccessibleText("Watch " + row.name() + " no longer");
    }

    void setTheme(Theme theme) {
        spark.setTheme(theme);
        spark.setMinSize(theme.size(SPARK_WIDTH), theme.size(SPARK_HEIGHT));
        spark.setPrefSize(theme.size(SPARK_WIDTH), theme.size(SPARK_HEIGHT));
        spark.setMaxSize(theme.size(SPARK_WIDTH), theme.size(SPARK_HEIGHT));
    }
}
