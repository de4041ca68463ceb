package backstep.ui.pauses;

import backstep.ui.kit.Shortcut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of conditions, which scrolls where it is too long, and a menu of what can be added.
public final class PausesView extends VBox {
    private final PausesViewModel viewModel;
    private final VBox lines = new VBox();
    private final Map<Object, PauseLine> known = new HashMap<>();
    private final MenuButton more = new MenuButton("Add");
    private final PauseForm form;
    private final BooleanProperty staying = new SimpleBooleanProperty();
    private @Nullable Node home;
    private boolean once;
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
        form = new PauseForm(viewModel, this::goHome);
        more.setId("pause-when");
        more.setTooltip(new Tooltip(Shortcut.PAUSE_WHEN.tip()));
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnShowing(event -> offer());
        more.setOnHidden(event -> asksFor(false));
        offer();
        viewModel.rowsProperty().subscribe(this::show);
        getChildren().addAll(head(), scroll());
    }

    private ScrollPane scroll() {
        VBox content = new VBox(lines, form);
        content.getStyleClass().add("fields");
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().add("setup-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        scroll.visibleProperty().bind(lines.visibleProperty().or(form.visibleProperty()));
        scroll.managedProperty().bind(scroll.visibleProperty());
        // What is added at the lower end is brought into sight once it is laid out.
        content.heightProperty().subscribe(() -> {
            if (content.isFocusWithin()) {
                scroll.setVvalue(1);
            }
        });
        return scroll;
    }

    /// Whether the keyboard stays here when a condition was chosen.
    public BooleanProperty stayingProperty() {
        return staying;
    }

    /// Whether a condition is being filled in.
    public boolean isFilling() {
        return form.isVisible() && form.isFocusWithin();
    }

    /// What has the keyboard now has it again when a condition was chosen.
    public void remember() {
        Scene scene = getScene();
        home = scene == null || isFocusWithin() ? home : scene.getFocusOwner();
    }

    /// Opens the menu of what can be added, or run until `only`.
    public void ask(boolean only) {
        more.requestFocus();
        asksFor(only);
        more.show();
    }

    private void asksFor(boolean only) {
        once = only;
        more.setText(only ? "Run until" : "Add");
    }

    private void goHome() {
        if (staying.get() || home == null) {
            more.requestFocus();
        } else {
            leave();
        }
    }

    /// Gives the keyboard back to what had it before, see [#remember].
    public void leave() {
        Node there = home;
        home = null;
        if (there != null) {
            there.requestFocus();
        }
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
            boolean loses = lines.getChildren().stream().anyMatch(line -> line.isFocusWithin() && !next.contains(line));
            if (loses) {
                more.requestFocus();
            }
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
        head.getStyleClass().add("card-head");
        return head;
    }

    private void offer() {
        List<MenuItem> items = new ArrayList<>();
        Map<String, Menu> groups = new HashMap<>();
        for (Offer offer : viewModel.offers()) {
            MenuItem item = new MenuItem(offer.label() + (offer.blanks().isEmpty() ? "" : "…"));
            item.setId("pause-when-" + offer.id());
            item.setMnemonicParsing(false);
            boolean only = once;
            item.setOnAction(event -> take(offer, only));
            if (offer.group().isEmpty()) {
                items.add(item);
            } else {
                Menu group = groups.computeIfAbsent(offer.group(), name -> new Menu(name));
                group.getItems().add(item);
            }
        }
        items.addAll(groups.values());
        if (!viewModel.hasChoice()) {
            groups.values().forEach(group -> group.getItems().add(said("Choose a neuron or weight for its numbers")));
        }
        items.add(said("A number overflows (∞, NaN): always"));
        more.getItems().setAll(items);
    }

    private static MenuItem said(String text) {
        MenuItem item = new MenuItem(text);
        item.setDisable(true);
        return item;
    }

    private void take(Offer offer, boolean only) {
        if (!offer.blanks().isEmpty()) {
            form.ask(offer, only);
            return;
        }
        if (only) {
            viewModel.runUntil(offer, List.of());
        } else {
            viewModel.add(offer, List.of());
        }
        goHome();
    }
}
