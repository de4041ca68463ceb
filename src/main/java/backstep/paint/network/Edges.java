package backstep.paint.network;

import backstep.diagram.network.NetworkDiagram;
import backstep.paint.Ink;
import backstep.paint.Pen;
import backstep.paint.Token;

/// The edges as lines, the faint ones first. Lines of about the same value are painted in one go: a network of 64-64
/// has
/// four thousand.
final class Edges {
    private static final int BUCKETS = 8;

    private final Sheet sheet;

    private Edges(Sheet sheet) {
        this.sheet = sheet;
    }

    static void paint(Sheet sheet) {
        for (int layer = 1; layer <= sheet.snapshot().shape().depth(); layer++) {
            new Edges(sheet).layer(layer);
        }
    }

    private void layer(int layer) {
        NetworkDiagram diagram = sheet.diagram();
        Lines blank = new Lines();
        Lines zero = new Lines();
        Lines[] positive = buckets();
        Lines[] negative = buckets();
        Stroke stroke = Stroke.of(sheet, layer);
        int sources = diagram.shape().units(layer - 1);
        int units = diagram.shape().units(layer);
        for (int from = 1; from <= sources; from++) {
            for (int unit = 1; unit <= units; unit++) {
                double value = sheet.values().weight(layer, from, unit);
                double share = sheet.values().share(value);
                Lines[] side = value < 0 ? negative : positive;
                Lines lines = Double.isNaN(value) ? blank : value == 0 ? zero : side[bucket(share)];
                diagram.ends(layer, from, unit, lines.next(), lines.end());
                if (value < 0) {
                    lines.shorten(stroke.lag(from, unit));
                }
                lines.added();
            }
        }
        blank.paint(sheet.surface(), sheet.ink(Token.BORDER), Pen.of(Math.min(sheet.of(1), stroke.width(0.3))));
        zero.paint(sheet.surface(), stroke.ink(0), stroke.pen(0));
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            double share = (bucket + 0.5) / BUCKETS;
            Ink plus = stroke.ink(share);
            Ink minus = stroke.ink(-share);
            positive[bucket].paint(sheet.surface(), plus, stroke.pen(share));
            negative[bucket].paint(sheet.surface(), minus, stroke.pen(-share));
        }
    }

    private static int bucket(double share) {
        return Math.min(BUCKETS - 1, (int) (Math.abs(share) * BUCKETS));
    }

    private static Lines[] buckets() {
        Lines[] buckets = new Lines[BUCKETS];
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            buckets[bucket] = new Lines();
        }
        return buckets;
    }
}
