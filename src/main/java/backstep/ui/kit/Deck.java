package backstep.ui.kit;

import backstep.ui.kit.model.Page;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;

/// Several pages in one place, one of them in front; segments at the upper right turn to another.
///
/// A page that is not in front is in no window, and so is not painted. A page keeps clear of the segments, whose width
/// [#asideProperty] tells.
public final class Deck extends StackPane {
    private static final double MARGIN = 8;

    private final Map<Page, Region> pages = new EnumMap<>(Page.class);
    private final ObjectProperty<Page> front;
    private final StackPane place = new StackPane();
    private final SegmentedButton segments;
    private final DoubleBinding aside;

    /// An empty deck; the segments and `front` follow each other.
    public Deck(ObjectProperty<Page> front) {
        this.front = front;
        segments = Segments.of(Page.class, front, Page::label, Page::shortcut);
        segments.getStyleClass().add("deck-segments");
        segments.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(segments, Pos.TOP_RIGHT);
        setMargin(segments, new Insets(MARGIN, MARGIN, 0, 0));
        place.setMinSize(0, 0);
        aside = segments.widthProperty().add(2 * MARGIN);
        getChildren().addAll(place, segments);
        front.subscribe(page -> turn());
    }

    /// How much of the upper right corner the segments take, in logical pixels from the right.
    public ObservableDoubleValue asideProperty() {
        return aside;
    }

    /// Makes `view` the content of `page`, in the place of what it was.
    public void put(Page page, Region view) {
        view.setMinSize(0, 0);
        pages.put(page, view);
        turn();
    }

    private void turn() {
        Region view = pages.get(front.get());
        if (view == null) {
            place.getChildren().clear();
        } else {
            place.getChildren().setAll(view);
        }
    }
}
