package backstep.paint.network;

import backstep.diagram.network.Column;
import backstep.explain.EdgeRef;
import backstep.explain.Highlight;
import backstep.explain.UnitRef;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.Token;
import java.util.Set;

/// What glows: a band along each edge that carries the step's number, as far as it has spread, and a halo about units.
final class Glow {
    private static final double WIDEST = 16;

    private Glow() {}

    /// Those whose part is there already, paler and in full, then those that carry now.
    static void edges(Sheet sheet) {
        Highlight highlight = sheet.picture().highlight();
        edges(sheet, highlight.there(), 1, band(sheet, 0.55));
        edges(sheet, highlight.edges(), sheet.picture().progress(), band(sheet, 1));
    }

    private static void edges(Sheet sheet, Set<EdgeRef> edges, double progress, Ink ink) {
        Highlight highlight = sheet.picture().highlight();
        int depth = sheet.snapshot().shape().depth();
        Lines[] layers = new Lines[depth + 1];
        for (EdgeRef edge : edges) {
            if (!edge.bias() && edge.layer() <= depth) {
                Lines lines = layers[edge.layer()];
                if (lines == null) {
                    lines = new Lines();
                    layers[edge.layer()] = lines;
                }
                double[] ends = lines.next();
                sheet.diagram().ends(edge.layer(), edge.from(), edge.unit(), ends, lines.end());
                shorten(ends, lines.end(), progress, highlight.backwards());
                lines.added();
            }
        }
        for (int layer = 1; layer <= depth; layer++) {
            if (layers[layer] != null) {
                layers[layer].paint(sheet.surface(), ink, Pen.of(width(sheet, layer)));
            }
        }
    }

    static void units(Sheet sheet) {
        for (UnitRef unit : sheet.picture().highlight().units()) {
            double strength = strength(sheet.picture(), unit.layer());
            if (strength > 0) {
                Outline outline = Neurons.outline(sheet.diagram().column(unit.layer()), unit.unit());
                double reach = Math.min(
                        sheet.of(9), 0.6 * sheet.diagram().column(unit.layer()).radius());
                sheet.surface().glow(outline, sheet.ink(sheet.phase()).opacity(strength), reach);
            }
        }
    }

    /// How strongly the units of a layer glow: those that the number comes from at once, those it goes to on its
    /// arrival.
    static double strength(NetworkPicture picture, int layer) {
        Highlight highlight = picture.highlight();
        for (EdgeRef edge : highlight.edges()) {
            int goal = highlight.backwards() ? edge.layer() - 1 : edge.layer();
            return layer == goal ? Math.clamp(3 * picture.progress() - 2, 0, 1) : 1;
        }
        return picture.progress();
    }

    /// Opaque, so that bands that cross do not add up.
    private static Ink band(Sheet sheet, double strength) {
        double share = strength * (sheet.theme().isDark() ? 0.28 : 0.2);
        return sheet.ink(Token.CARD).mix(sheet.ink(sheet.phase()), share);
    }

    private static double width(Sheet sheet, int layer) {
        Column from = sheet.diagram().column(layer - 1);
        Column to = sheet.diagram().column(layer);
        double narrowest = Math.min(from.units() == 1 ? WIDEST : from.pitch(), to.units() == 1 ? WIDEST : to.pitch());
        return Math.clamp(narrowest / 3, 1, sheet.of(WIDEST));
    }

    private static void shorten(double[] xyxy, int at, double progress, boolean backwards) {
        int still = backwards ? at + 2 : at;
        int moving = backwards ? at : at + 2;
        xyxy[moving] = xyxy[still] + progress * (xyxy[moving] - xyxy[still]);
        xyxy[moving + 1] = xyxy[still + 1] + progress * (xyxy[moving + 1] - xyxy[still + 1]);
    }
}
