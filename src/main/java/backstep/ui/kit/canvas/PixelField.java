package backstep.ui.kit.canvas;

import backstep.paint.Ink;

/// Premultiplied pixels and the loop that draws a line of opaque ink on them.
///
/// A line is walked along its longer side, a row or column of pixels across it at each step; where it begins and ends
/// within a pixel, the ink is weaker by as much. Across the line, places are counted in 65,536ths of a pixel, so that
/// the walk is a sum of whole numbers.
final class PixelField {
    /// Dashes finer than this are a grey line.
    private static final double FINEST = 2;

    private static final int ONE = 1 << 16;

    private final int width;
    private final int height;
    private final int[] pixels;
    private int redBlue;
    private int alphaGreen;
    private double half;
    private double on;
    private double period;

    /// The line under way: its pixels along and across, and how far apart they are in the field.
    private int along;

    private int across;
    private int alongStride;
    private int acrossStride;
    private double start;
    private double middle;
    private double slope;
    private double reach;

    PixelField(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
    }

    int[] pixels() {
        return pixels;
    }

    /// The look of the lines that follow, in pixels; `off` is 0 for an unbroken line.
    void use(Ink ink, double lineWidth, double on, double off) {
        redBlue = ink.argb() & 0xFF00FF;
        alphaGreen = ((ink.argb() >>> 8) & 0xFF) | 0xFF0000;
        half = lineWidth / 2;
        this.on = on;
        period = off > 0 && on + off > FINEST ? on + off : 0;
    }

    void line(double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = Math.sqrt(dx * dx + dy * dy);
        if (!(length > 0)) {
            return;
        }
        boolean flat = Math.abs(dx) >= Math.abs(dy);
        along = flat ? width : height;
        across = flat ? height : width;
        alongStride = flat ? 1 : width;
        acrossStride = flat ? width : 1;
        start = flat ? x1 : y1;
        middle = flat ? y1 : x1;
        double run = flat ? dx : dy;
        slope = (flat ? dy : dx) / run;
        reach = half * length / Math.abs(run);
        if (period == 0) {
            piece(start, start + run);
            return;
        }
        for (double from = 0; from < length; from += period) {
            double to = Math.min(length, from + on);
            piece(start + run * (from / length), start + run * (to / length));
        }
    }

    /// A part of the line between two places along it.
    private void piece(double from, double to) {
        double low = Math.max(0, Math.min(from, to));
        double high = Math.min(along, Math.max(from, to));
        if (low >= high) {
            return;
        }
        int first = (int) Math.ceil(low);
        int last = (int) high;
        if (first > last) {
            walk(last, last + 1, (int) (256 * (high - low)));
            return;
        }
        if (first > low) {
            walk(first - 1, first, (int) (256 * (first - low)));
        }
        walk(first, last, 256);
        if (high > last) {
            walk(last, last + 1, (int) (256 * (high - last)));
        }
    }

    private void walk(int first, int end, int weight) {
        if (weight < 6) {
            return;
        }
        long low = Math.round((middle + (first + 0.5 - start) * slope - reach) * ONE);
        long step = Math.round(slope * ONE);
        int thick = (int) Math.round(2 * reach * 256);
        int[] field = pixels;
        int most = across << 8;
        int stride = acrossStride;
        int rb = redBlue;
        int ag = alphaGreen;
        int at = first * alongStride;
        for (int a = first; a < end; a++) {
            int from = Math.max(0, (int) (low >> 8));
            int left = Math.min((int) (low >> 8) + thick, most) - (from & ~0xFF);
            int index = at + (from >> 8) * stride;
            for (int begin = from & 0xFF; left > begin; begin = 0) {
                // Source over destination, two channels at a time.
                int alpha = ((Math.min(256, left) - begin) * weight) >> 8;
                int keep = 256 - alpha;
                int below = field[index];
                field[index] = (((rb * alpha + (below & 0xFF00FF) * keep) >>> 8) & 0xFF00FF)
                        | ((ag * alpha + ((below >>> 8) & 0xFF00FF) * keep) & 0xFF00FF00);
                index += stride;
                left -= 256;
            }
            low += step;
            at += alongStride;
        }
    }
}
