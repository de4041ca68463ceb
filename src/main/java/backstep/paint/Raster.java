package backstep.paint;

import backstep.math.Matrix;

/// Numbers as coloured cells without seams, a row of cells for each row of the matrix; see [Surface#cells].
///
/// @param values `NaN` where there is none
/// @param scale what counts as 1 on the ramp; 0 where all are 0
public record Raster(Matrix values, double scale, Ramp ramp) {
    /// Numbers from -1 to 1.
    public Raster(Matrix values, Ramp ramp) {
        this(values, 1, ramp);
    }

    public int columns() {
        return values.columns();
    }

    public int rows() {
        return values.rows();
    }

    /// The colour of one number.
    public Ink ink(double value) {
        return ramp.at(Double.isNaN(value) ? value : share(value));
    }

    /// An image of `width` × `height` pixels, row by row as `0xAARRGGBB`, that all cells together fill.
    ///
    /// Where a pixel has several cells, it shows the number of the largest magnitude among them, so that
    /// nothing that stands out is lost.
    public int[] pixels(int width, int height) {
        int[] pixels = new int[width * height];
        int[] shades = ramp.shades();
        int[] lefts = bounds(width, columns());
        int[] rights = ends(lefts, width, columns());
        int[] tops = bounds(height, rows());
        int[] bottoms = ends(tops, height, rows());
        for (int y = 0; y < height; y++) {
            if (y > 0 && tops[y] == tops[y - 1] && bottoms[y] == bottoms[y - 1]) {
                System.arraycopy(pixels, (y - 1) * width, pixels, y * width, width);
                continue;
            }
            for (int x = 0; x < width; x++) {
                double value = largest(tops[y], bottoms[y], lefts[x], rights[x]);
                pixels[y * width + x] = Double.isNaN(value) ? ramp.none().argb() : shades[Ramp.shade(share(value))];
            }
        }
        return pixels;
    }

    private double share(double value) {
        if (Double.isInfinite(value)) {
            return Math.signum(value);
        }
        return scale == 0 ? 0 : value / scale;
    }

    private double largest(int top, int bottom, int left, int right) {
        double largest = Double.NaN;
        double magnitude = -1;
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                double value = values.get(row, column);
                double other = Math.abs(value);
                if (other > magnitude) {
                    magnitude = other;
                    largest = value;
                }
            }
        }
        return largest;
    }

    /// The first cell of each pixel: the one under its middle, or where it has several the one under its edge.
    private static int[] bounds(int pixels, int cells) {
        int[] first = new int[pixels];
        for (int p = 0; p < pixels; p++) {
            double place = pixels >= cells ? p + 0.5 : p;
            first[p] = Math.min(cells - 1, (int) (place * cells / pixels));
        }
        return first;
    }

    private static int[] ends(int[] first, int pixels, int cells) {
        int[] ends = new int[pixels];
        for (int p = 0; p < pixels; p++) {
            int next = pixels >= cells || p + 1 == pixels ? first[p] + 1 : first[p + 1];
            ends[p] = p + 1 == pixels && pixels < cells ? cells : next;
        }
        return ends;
    }
}
