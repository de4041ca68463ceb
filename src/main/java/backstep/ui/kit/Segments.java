package backstep.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;

/// A row of joined buttons of which exactly one is chosen.
public final class Segments {
    private Segments() {}

    /// One button for each of `values`, named by `label`; the chosen one and `choice` follow each other.
    public static <T> SegmentedButton of(
            List<T> values, ObjectProperty<T> choice, Function<T, String> label, Function<T, Shortcut> shortcut) {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> buttons = values.stream()
                .map(value -> button(value, label.apply(value), shortcut.apply(value)))
                .toList();
        SegmentedButton segments = new SegmentedButton(buttons.toArray(ToggleButton[]::new));
        segments.setToggleGroup(group);
        segments.getStyleClass().add("segments");
        choice.subscribe(value -> buttons.get(values.indexOf(value)).setSelected(true));
        group.selectedToggleProperty().subscribe((from, to) -> {
            if (to == null) {
                from.setSelected(true);
            } else {
                choice.set(values.get(buttons.indexOf(to)));
            }
        });
        return segments;
    }

    /// One button for each constant of an enumeration.
    public static <T extends Enum<T>> SegmentedButton of(
            Class<T> type, ObjectProperty<T> choice, Function<T, String> label, Function<T, Shortcut> shortcut) {
        return of(Arrays.asList(type.getEnumConstants()), choice, label, shortcut);
    }

    private static <T> ToggleButton button(T value, String label, Shortcut shortcut) {
        ToggleButton button = new ToggleButton(label);
        button.setId("choose-" + value.toString().toLowerCase(java.util.Locale.ROOT));
        button.setTooltip(new Tooltip(shortcut.tip()));
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return button;
    }
}
