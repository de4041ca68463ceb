package backstep.ui.inspect;

import backstep.explain.inspection.Inspection;
import backstep.paint.Theme;
import backstep.paint.inspection.InspectionPicture;
import backstep.training.step.Position;
import backstep.ui.kit.Commands;
import backstep.ui.kit.Shortcut;
import backstep.ui.kit.canvas.LinkedCanvas;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The inside of the pop-over: the whole arithmetic, which scrolls where it is too long, and below it a button for each
/// number that can be watched.
final class Bubble extends VBox {
    private static final double WIDTH = 430;
    private static final double CONTROLS = 76;

    private final InspectionViewModel viewModel;
    private final LinkedCanvas canvas;
    private final FlowPane pins = new FlowPane();
    private final Button target = new Button();
    private InspectionPicture picture;

    Bubble(InspectionViewModel viewModel, Inspection first) {
        this.viewModel = viewModel;
        setId("inspection");
        getStyleClass().add("inspection");
        picture = new InspectionPicture(first, CONTROLS);
        canvas = new LinkedCanvas("inspection-picture", viewModel::follow);
        canvas.show(picture);
        ScrollPane scroll = new ScrollPane(canvas);
        scroll.getStyleClass().add("setup-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // Otherwise a click into it would take the keys from the window.
        scroll.setFocusTraversable(false);
        HBox buttons = buttons();
        StackPane.setAlignment(buttons, Pos.TOP_RIGHT);
        StackPane content = new StackPane(scroll, buttons);
        content.setMinHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        pins.setId("inspection-pins");
        pins.getStyleClass().add("inspection-pins");
        target.setId("inspection-target");
        target.setOnAction(event -> go());
        getChildren().addAll(content, pins);
    }

    void show(Inspection inspection) {
        picture = new InspectionPicture(inspection, CONTROLS * theme().scale());
        canvas.show(picture);
        canvas.canvas().setAccessibleText(inspection.text());
        canvas.setHeight(width ->
                canvas.canvas().measured(surface -> picture.height(surface, width < 0 ? width() : width, theme())));
    }

    void setTheme(Theme theme) {
        canvas.setTheme(theme);
    }

    /// The buttons stay the same nodes while their number does.
    void show(List<InspectionViewModel.Pin> next) {
        List<ToggleButton> chips = pins.getChildren().stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .toList();
        if (chips.size() != next.size()) {
            pins.getChildren().setAll(new Label("Watch"));
            next.forEach(pin -> pins.getChildren().add(new ToggleButton()));
            show(next);
            return;
        }
        for (int n = 0; n < next.size(); n++) {
            InspectionViewModel.Pin pin = next.get(n);
            ToggleButton chip = chips.get(n);
            chip.setId("pin-" + (n + 1));
            chip.setText(pin.name());
            chip.setSelected(pin.pinned());
            chip.setAccessibleText("Watch " + pin.name());
            chip.setOnAction(event -> viewModel.toggle(pin.watch()));
        }
        target();
    }

    private void target() {
        Position to = viewModel.target();
        pins.getChildren().remove(target);
        if (to != null) {
            target.setText("Go to iteration " + to.iteration());
            pins.getChildren().add(target);
        }
    }

    private void go() {
        Position to = viewModel.target();
        if (to != null) {
            viewModel.follow(to);
        }
    }

    private HBox buttons() {
        Button pin = Commands.button(Shortcut.PIN, MaterialDesignP.PIN_OUTLINE, viewModel::pin);
        Button close = new Button("×");
        close.setId("inspection-close");
        close.setAccessibleText("Close");
        close.setOnAction(event -> viewModel.close());
        HBox buttons = new HBox(pin, close);
        buttons.getStyleClass().add("inspection-buttons");
        buttons.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        buttons.setPickOnBounds(false);
        return buttons;
    }

    double width() {
        return theme().size(WIDTH);
    }

    private Theme theme() {
        return viewModel.themeProperty().getValue();
    }
}
