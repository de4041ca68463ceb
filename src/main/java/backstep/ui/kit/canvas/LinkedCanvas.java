package backstep.ui.kit.canvas;

import backstep.paint.Box;
import backstep.paint.Link;
import backstep.paint.Linked;
import backstep.paint.Theme;
import backstep.training.step.Position;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// A [PaintedCanvas] whose links can be clicked, and reached by Tab: each has an invisible button over it.
public final class LinkedCanvas extends Pane {
    private final PaintedCanvas canvas = new PaintedCanvas("");
    private final Pane buttons = new Pane();
    private final Consumer<Position> follow;
    private Linked picture;
    private Theme theme = Theme.LIGHT;
    private List<Link> links = List.of();
    private @Nullable DoubleUnaryOperator wished;

    /// `id` is that of the canvas; `follow` goes where a link leads to.
    public LinkedCanvas(String id, Linked first, Consumer<Position> follow) {
        this.picture = first;
        this.follow = follow;
        getStylesheets()
                .add(Objects.requireNonNull(LinkedCanvas.class.getResource("/backstep/ui/kit/links.css"))
                        .toExternalForm());
        canvas.setId(id);
        buttons.setPickOnBounds(false);
        setMinSize(0, 0);
        getChildren().addAll(canvas, buttons);
        show(first);
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

    public void show(Linked next) {
        picture = next;
        canvas.show(next);
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
        links = canvas.measured(surface -> picture.links(surface, Box.of(getWidth(), getHeight()), theme));
        while (buttons.getChildren().size() > links.size()) {
            buttons.getChildren().removeLast();
        }
        while (buttons.getChildren().size() < links.size()) {
            buttons.getChildren().add(button(buttons.getChildren().size()));
        }
        for (int n = 0; n < links.size(); n++) {
            Box box = links.get(n).box();
            Button button = (Button) buttons.getChildren().get(n);
            button.setAccessibleText("Go to " + links.get(n).words());
            button.resizeRelocate(box.x() - 4, box.y(), box.width() + 8, box.height());
        }
    }

    /// The buttons stay the same ones while the picture changes, so that the focus stays where it is.
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
