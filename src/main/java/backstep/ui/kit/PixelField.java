package backstep.ui.kit;

import backstep.paint.Ink;

/// Premultiplied pixels and the loop that draws a line of opaque ink on them.
final class PixelField {
    /// Dashes finer than this are a grey line.
    private static final double FINEST = 2;

    private final int width;
    private final int height;
    private final int[] pixels;
    private int redBlue;
    private int green;
    private double half;
    private double on;
    private double period;

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
        green = (ink.argb() & 0x00FF00) | 0xFF000000;
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
        if (Math.abs(dx) >= Math.abs(dy)) {
            boolean turn = dx < 0;
            double phase = turn ? length : 0;
            along(turn ? x2 : x1, turn ? y2 : y1, Math.abs(dx), dy / dx, phase, turn, length, 1, width);
        } else {
            boolean turn = dy < 0;
            double phase = turn ? length : 0;
            along(turn ? y2 : y1, turn ? x2 : x1, Math.abs(dy), dx / dy, phase, turn, length, width, width);
        }
    }

    /// Walks along the longer side of a line: `major` and `minor` are its start, `slope` how far minor goes a pixel.
    private void along(
            double major,
            double minor,
            double extent,
            double slope,
            double phase,
            boolean backwards,
            double length,
            int majorStride,
            int rowWidth) {
        int minorStride = majorStride == 1 ? rowWidth : 1;
        int across = majorStride == 1 ? height : width;
        int most = majorStride == 1 ? width : height;
        double stretch = length / extent;
        double reach = half * stretch;
        int first = Math.max(0, (int) Math.floor(major));
        int last = Math.min(most - 1, (int) Math.floor(major + extent));
        double walked = (backwards ? -1 : 1) * (first + 0.5 - major) * stretch + phase;
        double place = period > 0 ? walked - Math.floor(walked / period) * period : 0;
        double step = backwards ? -stretch : stretch;
        for (int a = first; a <= last; a++) {
            double share = Math.min(a + 1, major + extent) - Math.max(a, major);
            if (period > 0) {
                share *= inked(place, stretch);
                place += step;
                place = place >= period ? place - period : place < 0 ? place + period : place;
            }
            if (share > 0.02) {
                column(minor + (a + 0.5 - major) * slope, reach, share, a * majorStride, minorStride, across);
            }
        }
    }

    /// How much of a pixel of the line's length is within a dash, its ends softened over that length.
    private double inked(double place, double stretch) {
        double inside = place < on ? Math.min(place, on - place) : -Math.min(place - on, period - place);
        return Math.clamp(inside / stretch + 0.5, 0, 1);
    }

    /// One column, or row, of pixels across the line; positions in 256ths of a pixel.
    private void column(double centre, double reach, double share, int at, int stride, int across) {
        int low = Math.max(0, (int) (256 * (centre - reach)));
        int high = Math.min(across << 8, (int) (256 * (centre + reach)));
        int weight = (int) (256 * share);
        int index = at + (low >> 8) * stride;
        while (low < high) {
            int edge = Math.min(high, (low | 0xFF) + 1);
            int alpha = ((edge - low) * weight) >> 8;
            if (alpha > 3) {
                blend(index, alpha);
            }
            low = edge;
            index += stride;
        }
    }

    /// Source over destination, two channels at a time; `alpha` is 0 to 256.
    private void blend(int index, int alpha) {
        int below = pixels[index];
        int keep = 256 - alpha;
        int rb = ((redBlue * alpha + (below & 0xFF00FF) * keep) >>> 8) & 0xFF00FF;
        int ag = ((green >>> 8) * alpha + ((below >>> 8) & 0xFF00FF) * keep) & 0xFF00FF00;
        pixels[index] = rb | ag;
    }
}
