package backstep.app;

import backstep.paint.Box;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Where the cards of the window lie, at every size: three columns, of which the middle one takes what is left, and a
/// strip below.
///
/// @param scale how much larger than at the desk text is
record WindowLayout(double width, double height, double scale) {
    static final double GAP = 12;

    Box left() {
        return new Box(GAP, GAP, leftWidth(), bodyHeight());
    }

    /// Where the left column lies over the others, up to the edges of the window.
    Box drawer() {
        return new Box(0, 0, leftWidth() + 2 * GAP, height);
    }

    Box network() {
        return new Box(middleX(), GAP, middleWidth(), networkHeight());
    }

    Box now() {
        double y = GAP + networkHeight() + GAP;
        return new Box(middleX(), y, middleWidth(), height - GAP - y);
    }

    /// The right column, in which `errors` is the height that the middle card would like.
    Box activation(double errors) {
        return new Box(rightX(), GAP, rightWidth(), activationHeight(errors));
    }

    Box errors(double errors) {
        Box above = activation(errors);
        return new Box(rightX(), above.bottom() + GAP, rightWidth(), errorsHeight(errors));
    }

    Box loss(double errors) {
        Box above = errors(errors);
        double y = above.bottom() + GAP;
        return new Box(rightX(), y, rightWidth(), height - GAP - y);
    }

    double rightWidth() {
        return Math.clamp(0.258 * width, 264 * scale, Math.max(264 * scale, 0.3 * width));
    }

    private double leftWidth() {
        return Math.clamp(0.174 * width, 248 * scale, 300 * scale);
    }

    /// Whether there is room for the experiment's panel; on a small projector there is not.
    boolean hasSetup() {
        return width / scale >= 1000;
    }

    private double middleX() {
        return hasSetup() ? GAP + leftWidth() + GAP : GAP;
    }

    private double middleWidth() {
        return rightX() - GAP - middleX();
    }

    private double rightX() {
        return width - GAP - rightWidth();
    }

    private double bodyHeight() {
        return height - 2 * GAP;
    }

    private double networkHeight() {
        return Math.max(0.61 * (bodyHeight() - GAP), bodyHeight() - GAP - 420 * scale);
    }

    private double activationHeight(double errors) {
        return 0.52 * (bodyHeight() - 2 * GAP - errorsHeight(errors));
    }

    private double errorsHeight(double errors) {
        return Math.min(errors, 0.36 * bodyHeight());
    }

    static void place(Region node, Box box) {
        node.resizeRelocate(
                snap(box.x()), snap(box.y()), snap(box.right()) - snap(box.x()), snap(box.bottom()) - snap(box.y()));
    }

    private static double snap(double value) {
        return Math.rint(value);
    }

    static double preferredHeight(Node node, double width) {
        return Math.ceil(node.prefHeight(width));
    }
}
