package backstep.ui.pauses;

import backstep.ui.kit.Shortcut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list of conditions, and a menu of what can be added.
public final class PausesView extends VBox {
    private final PausesViewModel viewModel;
    private final VBox lines = new VBox();
    private final Map<Object, PauseLine> known = new HashMap<>();
    private final MenuButton more = new MenuButton("Add");
    private final PauseForm form;
    private int made;

    public PausesView(PausesViewModel viewModel) {
        this.viewModel = viewModel;
        setId("pauses");
        getStylesheets()
                .add(Objects.requireNonNull(PausesView.class.getResource("/backstep/ui/pauses/pauses.css"))
                        .toExternalForm());
        getStyleClass().add("fields");
        lines.getStyleClass().add("fields");
        lines.managedProperty().bind(lines.visibleProperty());
        form = new PauseForm(viewModel, more::requestFocus);
        more.setId("pause-when");
        more.setTooltip(new Tooltip(Shortcut.PAUSE_WHEN.tip()));
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnShowing(event -> offer());
        offer();
        viewModel.rowsProperty().subscribe(this::show);
        getChildren().addAll(head(), lines, form);
    }

    /// Opens the menu of what can be added.
    public void ask() {
        more.requestFocus();
        more.show();
    }

    private void show(List<PausesViewModel.Row> rows) {
        List<Node> next = new ArrayList<>();
        for (PausesViewModel.Row row : rows) {
            PauseLine line = known.computeIfAbsent(
                    row.condition(), condition -> new PauseLine("pause-" + ++made, viewModel, row));
            line.show(row);
            next.add(line);
        }
        known.values().retainAll(next);
        lines.setVisible(!next.isEmpty());
        if (!next.equals(lines.getChildren())) {
            lines.getChildren().setAll(next);
        }
    }

    private HBox head() {
        Label heading = new Label("PAUSE WHEN");
        heading.getStyleClass().add("card-heading");
        heading.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(heading, space, more);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void offer() {
        List<MenuItem> items = new ArrayList<>();
        Map<String, Menu> groups = new HashMap<>();
        for (Offer offer : viewModel.offers()) {
            MenuItem item = new MenuItem(offer.label() + (offer.demand() == null ? "" : "…"));
            item.setId("pause-when-" + offer.id());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> take(offer));
            if (offer.group().isEmpty()) {
                items.add(item);
            } else {
                Menu group = groups.computeIfAbsent(offer.group(), name -> new Menu(name));
                group.getItems().add(item);
            }
        }
        items.addAll(groups.values());
        MenuItem always = new MenuItem("A number overflows (∞, NaN): always");
        always.setDisable(true);
        items.add(always);
        more.getItems().setAll(items);
    }

    private void take(Offer offer) {
        if (offer.demand() == null) {
            viewModel.add(offer, "");
        } else {
            form.ask(offer);
        }
    }
}
