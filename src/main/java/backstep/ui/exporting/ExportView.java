package backstep.ui.exporting;

import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.paint.Box;
import backstep.paint.window.View;
import backstep.ui.kit.canvas.PaintedCanvas;
import backstep.ui.kit.model.RunModel;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The choice of a picture, with what it will look like.
public final class ExportView extends HBox {
    private static final double PREVIEW_WIDTH = 460;
    private static final double PREVIEW_HEIGHT = 320;

    private final ExportViewModel viewModel;
    private final PaintedCanvas preview = new PaintedCanvas("What the picture looks like");
    private final Label complaint = new Label();
    private final RunModel run;

    public ExportView(ExportViewModel viewModel, RunModel run) {
        this.viewModel = viewModel;
        this.run = run;
        getStyleClass().add("export");
        complaint.getStyleClass().add("complaint");
        complaint.setWrapText(true);
        complaint.setId("export-complaint");
        preview.setPrefSize(PREVIEW_WIDTH, PREVIEW_HEIGHT);
        preview.setMinSize(PREVIEW_WIDTH, PREVIEW_HEIGHT);
        StackPane frame = new StackPane(preview);
        frame.getStyleClass().add("export-preview");
        getChildren().addAll(form(), frame);
        viewModel.viewProperty().subscribe(this::show);
        viewModel.widthProperty().subscribe(this::show);
        viewModel.heightProperty().subscribe(this::show);
        viewModel.scaleProperty().subscribe(this::show);
        run.snapshotProperty().subscribe(this::show);
    }

    private VBox form() {
        ComboBox<View> views = new ComboBox<>();
        views.setId("export-view");
        views.getItems().setAll(View.values());
        views.setConverter(words(View::word));
        views.valueProperty().bindBidirectional(viewModel.viewProperty());
        ComboBox<PictureFormat> formats = new ComboBox<>();
        formats.setId("export-format");
        formats.getItems().setAll(PictureFormat.values());
        formats.valueProperty().bindBidirectional(viewModel.formatProperty());
        GridPane grid = new GridPane(12, 8);
        grid.addRow(0, new Label("View"), views);
        grid.addRow(1, new Label("Format"), formats);
        grid.addRow(2, new Label("Width"), number("export-width", viewModel.widthProperty()));
        grid.addRow(3, new Label("Height"), number("export-height", viewModel.heightProperty()));
        grid.addRow(4, new Label("Scale (PNG)"), number("export-scale", viewModel.scaleProperty()));
        grid.getChildren().stream()
                .filter(Region.class::isInstance)
                .forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
        VBox form = new VBox(12, grid, complaint);
        form.setAlignment(Pos.TOP_LEFT);
        return form;
    }

    /// A field that takes every number above 0 as it is typed; the picture says itself what is too much.
    private TextField number(String id, DoubleProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(6);
        Consumer<Number> write = now -> {
            if (!field.isFocused()) {
                field.setText(text(now.doubleValue()));
            }
        };
        value.subscribe(write);
        field.textProperty().subscribe(typed -> read(typed, value));
        field.focusedProperty().subscribe(() -> write.accept(value.get()));
        return field;
    }

    private void read(String typed, DoubleProperty value) {
        String plain = typed.strip().replace(',', '.');
        boolean number = plain.matches("\\d{1,6}(\\.\\d{0,6})?") && Double.parseDouble(plain) > 0;
        if (number) {
            value.set(Double.parseDouble(plain));
        } else {
            complaint.setText("a number above 0");
        }
    }

    private void show() {
        try {
            double width = viewModel.widthProperty().get();
            double factor = Math.min(
                    PREVIEW_WIDTH / width,
                    PREVIEW_HEIGHT / viewModel.heightProperty().get());
            Picture picture = viewModel.picture();
            preview.setTheme(run.themeProperty().get());
            preview.show((surface, area, theme) -> {
                Box page = Box.of(picture.width(), picture.height());
                surface.save();
                surface.translate(
                        (area.width() - factor * page.width()) / 2, (area.height() - factor * page.height()) / 2);
                surface.scale(factor);
                picture.painting().paint(surface, page, theme);
                surface.restore();
            });
            complaint.setText("");
        } catch (IllegalArgumentException e) {
            complaint.setText(String.valueOf(e.getMessage()));
        }
    }

    private static String text(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return word.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        };
    }
}
