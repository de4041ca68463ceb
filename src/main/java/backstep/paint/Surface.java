package backstep.paint;

/// What a picture is drawn on: a canvas on the screen, a PNG, an SVG, a PDF, or a list of the calls that were made.
///
/// Coordinates are doubles in logical pixels, x to the right and y down; the adapter multiplies by the device's scale.
/// A picture leaves the surface as it found it: every [#save] has its [#restore].
public interface Surface {
    /// Remembers transformation and clip until the matching [#restore].
    void save();

    /// Goes back to the transformation and clip of the last [#save]; refused with an `IllegalStateException` without
    /// one.
    void restore();

    /// Moves the origin.
    void translate(double dx, double dy);

    /// Enlarges everything that follows, line widths and text included, about the origin.
    void scale(double factor);

    /// Turns everything that follows clockwise about the origin.
    void rotate(double degrees);

    /// Narrows what is painted to the part of `box` that is inside the clip so far.
    void clip(Box box);

    /// Paints the inside of `outline` by the non-zero winding rule.
    void fill(Outline outline, Ink ink);

    /// Paints the line of `outline`.
    void stroke(Outline outline, Ink ink, Pen pen);

    /// Paints many separate lines of one ink and pen: the fast path for the edges of a large network.
    ///
    /// @param xyxy four numbers a line, x and y of its start and then of its end; longer than needed is allowed
    /// @param count how many lines of `xyxy` to paint
    void lines(double[] xyxy, int count, Ink ink, Pen pen);

    /// Paints the cells of `raster` side by side so that together they fill `box`, without a seam between them: the
    /// fast
    /// path for a large matrix. Its edges are set between pixels where there are pixels.
    void cells(Box box, Raster raster);

    /// Paints one line of text; `x` is its start, middle or end, as the style's [Anchor] says.
    void text(String text, double x, double baseline, TextStyle style, Ink ink);

    /// How wide [#text] would paint `text`, in logical pixels: the sum of the glyphs' advances.
    double width(String text, TextStyle style);

    /// A soft halo around `outline` that ends `reach` pixels outside its line; paint it before what it surrounds.
    ///
    /// Built from widening translucent strokes, so that it is the same in every format.
    default void glow(Outline outline, Ink ink, double reach) {
        int layers = 8;
        Ink layer = ink.opacity(0.06);
        for (int k = 1; k <= layers; k++) {
            stroke(outline, layer, Pen.round(2 * reach * k / layers));
        }
    }

    /// Fills a rectangle.
    default void fill(Box box, Ink ink) {
        fill(Outline.rect(box), ink);
    }

    /// Paints one straight line.
    default void line(double x1, double y1, double x2, double y2, Ink ink, Pen pen) {
        lines(new double[] {x1, y1, x2, y2}, 1, ink, pen);
    }
}
