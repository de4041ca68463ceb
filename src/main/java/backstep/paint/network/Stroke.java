package backstep.paint.network;

import backstep.diagram.network.Column;
import backstep.paint.Ink;
import backstep.paint.Pen;
import backstep.paint.Token;

/// How edges between two columns look by their share of the scale, from -1 to 1: the more edges, the finer, and the
/// more
/// the faint ones step back.
record Stroke(Sheet sheet, double crowd, double thinnest, double thickest, double faintest) {
    private static final double SPARSE = 40;

    /// The strength of an edge that is exactly 0: there, but paler than any other.
    private static final double ZERO = 0.1;

    static Stroke of(Sheet sheet, int layer) {
        Column from = sheet.diagram().column(layer - 1);
        Column to = sheet.diagram().column(layer);
        double edges = (double) from.units() * to.units();
        double crowd = Math.clamp(Math.log10(edges / SPARSE) / 1.7, 0, 1);
        double thinnest = sheet.of(1.2 - 0.85 * crowd);
        double thickest = sheet.of(5.6 - 4 * crowd);
        return new Stroke(sheet, crowd, thinnest, thickest, 0.75 - 0.65 * crowd);
    }

    double width(double share) {
        return thinnest + Math.abs(share) * (thickest - thinnest);
    }

    Pen pen(double share) {
        Pen pen = Pen.of(width(share));
        return share < 0 ? pen.dashed(sheet.of(4) + pen.width(), sheet.of(2.5) + 0.5 * pen.width()) : pen;
    }

    Ink ink(double share) {
        double strength = share == 0 ? ZERO : faintest + (1 - faintest) * Math.abs(share);
        return sheet.theme().diverging(share < 0 ? -strength : strength);
    }

    /// How far to shorten a dashed edge at its source: among many edges, dashes in step would draw rings of their own.
    double lag(int from, int unit) {
        int mixed = (31 * from + unit) * 0x9E3779B1;
        return crowd == 0 ? 0 : sheet.of(6.5) * (mixed >>> 8) / (1 << 24);
    }

    /// The colour of a number written out.
    static Token text(double value) {
        return value < 0 ? Token.WEIGHT_NEGATIVE_STRONG : Token.WEIGHT_POSITIVE;
    }
}
