package backstep.paint;

import backstep.math.Matrix;
import backstep.paint.formula.Formula;

/// A picture that uses every call of the port, for tests of its adapters.
public final class Specimen implements Painting {
    /// Characters that the program writes outside formulas.
    public static final String SYMBOLS = "θ ∂ η α Δ Σ y′ − · × ₁ ₂ ² ½ → ← Δw ∂E/∂w 10⁻⁶";

    @Override
    public void paint(Surface surface, Box area, Theme theme) {
        Ink ink = theme.ink(Token.INK);
        surface.stroke(Outline.roundRect(area.inset(10), 8), theme.ink(Token.BORDER), Pen.HAIR);
        surface.text(
                "Specimen: layer i → layer j",
                area.x() + 24,
                area.y() + 36,
                TextStyle.sans(16).strong(),
                ink);
        surface.text(SYMBOLS, area.x() + 24, area.y() + 60, TextStyle.sans(14), ink);
        surface.text(SYMBOLS, area.x() + 24, area.y() + 84, TextStyle.mono(13), theme.ink(Token.MUTED));
        surface.text(
                "0.7514  −0.2171",
                area.right() - 24,
                area.y() + 36,
                TextStyle.mono(14).strong().end(),
                ink);
        ScriptText.of("w_{ij} y′_j 10^{-6}")
                .paint(
                        surface,
                        area.right() - 24,
                        area.y() + 62,
                        TextStyle.italic(15).end(),
                        ink);
        surface.cells(new Box(area.x() + 350, area.y() + 220, 31, 20), cells(theme));
        nodes(surface, area.x() + 80, area.y() + 150, theme);
        plot(surface, new Box(area.right() - 180, area.y() + 100, 150, 100), theme);
        Formula.of(
                        "\\frac{\\partial E}{\\partial w_{ij}} = "
                                + Formula.coloured(Token.BACKWARD_STRONG, "\\frac{\\partial E}{\\partial y'_j}")
                                + " \\cdot y'_j(1 - y'_j) \\cdot y_i",
                        theme.size(20))
                .paint(surface, area.x() + 24, area.y() + 250, theme);
    }

    private static Raster cells(Theme theme) {
        return new Raster(Matrix.copyOf(new double[][] {{-1, 0.5, Double.NaN}, {0, -0.25, 1}}), Ramp.diverging(theme));
    }

    private static void nodes(Surface surface, double x, double y, Theme theme) {
        surface.lines(
                new double[] {x, y, x + 150, y, x, y, x + 150, y + 50}, 2, theme.ink(Token.WEIGHT_POSITIVE), Pen.of(3));
        surface.line(
                x,
                y + 50,
                x + 150,
                y,
                theme.ink(Token.WEIGHT_NEGATIVE),
                Pen.of(2).dashed(6, 4));
        Outline node = Outline.circle(x, y, 22);
        surface.glow(node, theme.ink(Token.BACKWARD), 8);
        surface.fill(node, theme.node(0.6));
        surface.stroke(node, theme.ink(Token.BACKWARD), Pen.of(3));
        TextStyle number = TextStyle.mono(12).strong().middle();
        surface.text("0.593", x, number.centred(y), number, theme.ink(Token.INK));
        surface.fill(Outline.circle(x + 150, y, 22), theme.ink(Token.FORWARD_TINT));
        surface.stroke(Outline.circle(x + 150, y, 22), theme.ink(Token.INK), Pen.HAIR);
    }

    private static void plot(Surface surface, Box plot, Theme theme) {
        surface.fill(plot.left(40), theme.ink(Token.SHADE));
        surface.save();
        surface.clip(plot.inset(0, 0, 20, 0));
        surface.translate(plot.x(), plot.y());
        OutlineBuilder curve = Outline.builder().move(0, 95).cubic(90, 95, 60, 5, 150, 5);
        surface.stroke(curve.quad(75, 40, 0, 95).build(), theme.ink(Token.ERROR), Pen.round(2));
        surface.restore();
        surface.lines(
                new double[] {
                    plot.x(), plot.y(), plot.x(), plot.bottom(), plot.x(), plot.bottom(), plot.right(), plot.bottom()
                },
                2,
                theme.ink(Token.BORDER),
                Pen.HAIR);
        surface.save();
        surface.translate(plot.x() - 8, plot.centreY());
        surface.rotate(-90);
        surface.text("global error", 0, 0, TextStyle.sans(11).middle(), theme.ink(Token.MUTED));
        surface.restore();
    }
}
