package backstep.ui.kit.canvas;

import backstep.paint.Box;
import backstep.paint.LaidOut;
import backstep.paint.Link;
import backstep.paint.Linked;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.training.step.Position;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// A [PaintedCanvas] whose links can be clicked, and reached by Tab: each has an invisible button over it.
public final class LinkedCanvas extends Pane {
    private static final Linked NOTHING = (surface, area, theme) -> new LaidOut(on -> {}, List.of());

    private final PaintedCanvas canvas = new PaintedCanvas("");
    private final Pane buttons = new Pane();
    private final Consumer<Position> follow;
    private Supplier<? extends Linked> picture = () -> NOTHING;
    private Theme theme = Theme.LIGHT;
    private List<Link> links = List.of();
    private @Nullable Found found;
    private @Nullable DoubleUnaryOperator wished;

    /// What was laid out last: a step is laid out once, for its links and to be painted.
    private record Found(Linked picture, Box area, Theme theme, LaidOut laidOut) {
        boolean is(Linked other, Box where, Theme how) {
            return picture.equals(other) && theme == how && area.equals(where);
        }
    }

    /// Empty; `id` is that of the canvas, `follow` goes where a link leads to.
    public LinkedCanvas(String id, Consumer<Position> follow) {
        this.follow = follow;
        getStylesheets()
                .add(Objects.requireNonNull(LinkedCanvas.class.getResource("/backstep/ui/kit/links.css"))
                        .toExternalForm());
        canvas.setId(id);
        buttons.setPickOnBounds(false);
        setMinSize(0, 0);
        getChildren().addAll(canvas, buttons);
        canvas.show((surface, area, shown) ->
                laidOut(surface, area, shown).painting().accept(surface));
    }

    /// The picture, for its accessible text and the mouse.
    public PaintedCanvas canvas() {
        return canvas;
    }

    /// Makes it as high as `height` says for a width.
    public void setHeight(DoubleUnaryOperator height) {
        wished = height;
        requestLayout();
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return wished == null ? null : Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return wished == null ? super.computePrefHeight(width) : wished.applyAsDouble(width);
    }

    /// Shows another picture from the next pulse on.
    public void show(Linked next) {
        picture = () -> next;
        repaint();
    }

    /// Shows whatever picture is there at a pulse, from the next one on.
    public void show(ObservableValue<? extends Linked> changing) {
        picture = changing::getValue;
        changing.subscribe(this::repaint);
        repaint();
    }

    private void repaint() {
        canvas.repaint();
        requestLayout();
    }

    public void setTheme(Theme next) {
        theme = next;
        canvas.setTheme(next);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.resizeRelocate(0, 0, getWidth(), getHeight());
        buttons.resizeRelocate(0, 0, getWidth(), getHeight());
        links = canvas.measured(surface -> laidOut(surface, Box.of(getWidth(), getHeight()), theme))
                .links();
        while (buttons.getChildren().size() < links.size()) {
            buttons.getChildren().add(button(buttons.getChildren().size()));
        }
        for (int n = 0; n < buttons.getChildren().size(); n++) {
            Button button = (Button) buttons.getChildren().get(n);
            button.setVisible(n < links.size());
            if (!button.isVisible()) {
                continue;
            }
            Box box = links.get(n).box();
            button.setAccessibleText("Go to " + links.get(n).words());
            button.resizeRelocate(box.x() - 4, box.y(), box.width() + 8, box.height());
        }
    }

    private LaidOut laidOut(Surface surface, Box area, Theme shown) {
        Linked now = picture.get();
        Found last = found;
        if (last == null || !last.is(now, area, shown)) {
            last = new Found(now, area, shown, now.laidOut(surface, area, shown));
            found = last;
        }
        return last.laidOut();
    }

    /// The buttons stay the same ones while the picture changes, so that the focus stays where it is; those that are
    /// too
    /// many are hidden, since to make one takes longer than to paint the picture.
    private Button button(int number) {
        Button button = new Button();
        button.setManaged(false);
        button.setId(canvas.getId() + "-link-" + (number + 1));
        button.getStyleClass().setAll("link");
        button.setOnAction(event -> {
            if (number < links.size()) {
                follow.accept(links.get(number).target());
            }
        });
        return button;
    }
}
