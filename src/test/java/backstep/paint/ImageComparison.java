package backstep.paint;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/// How far two renders differ, when a shift by one pixel is none.
///
/// Both images are blurred first, each pixel the mean of the nine about it, so that a stem on one pixel equals one
/// spread
/// over two. A pixel is matched when each of its channels lies within the range that the nine pixels about the same
/// place
/// in the other image span, widened by a tolerance that grows with this range: glyphs are smoothed in many ways. Both
/// images must match the other: what is missing in one is extra in
/// the other. A line that is gone leaves one long blob. Which digit a small number ends in is not for this to see.
///
/// @param fraction share of the pixels that are unmatched, in the worse direction
/// @param largestBlob pixels of the largest connected group of unmatched ones, corners count as connected
public record ImageComparison(double fraction, int largestBlob) {
    /// Per channel, of 255: below a third, which the blur leaves, of the contrast of the faintest line of any theme.
    private static final int TOLERANCE = 6;

    private static final double FRACTION = 0.002;
    private static final int BLOB = 12;

    /// Compares two images; of different sizes, everything differs.
    public static ImageComparison of(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return new ImageComparison(1, Integer.MAX_VALUE);
        }
        BufferedImage first = blurred(one);
        BufferedImage second = blurred(other);
        BitSet there = unmatched(first, second);
        BitSet back = unmatched(second, first);
        double pixels = (double) one.getWidth() * one.getHeight();
        return new ImageComparison(
                Math.max(there.cardinality(), back.cardinality()) / pixels,
                Math.max(blob(there, one), blob(back, one)));
    }

    /// Whether the two are renders of the same picture.
    public boolean same() {
        return fraction <= FRACTION && largestBlob <= BLOB;
    }

    private static BufferedImage blurred(BufferedImage image) {
        float[] mean = new float[9];
        Arrays.fill(mean, 1 / 9f);
        BufferedImage framed =
                new BufferedImage(image.getWidth() + 2, image.getHeight() + 2, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < framed.getHeight(); y++) {
            for (int x = 0; x < framed.getWidth(); x++) {
                int u = Math.clamp(x - 1, 0, image.getWidth() - 1);
                int v = Math.clamp(y - 1, 0, image.getHeight() - 1);
                framed.setRGB(x, y, image.getRGB(u, v));
            }
        }
        return new ConvolveOp(new Kernel(3, 3, mean), ConvolveOp.EDGE_NO_OP, null)
                .filter(framed, null)
                .getSubimage(1, 1, image.getWidth(), image.getHeight());
    }

    private static BitSet unmatched(BufferedImage image, BufferedImage other) {
        BitSet unmatched = new BitSet();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (!matched(image.getRGB(x, y), other, x, y)) {
                    unmatched.set(y * image.getWidth() + x);
                }
            }
        }
        return unmatched;
    }

    private static boolean matched(int rgb, BufferedImage other, int x, int y) {
        if (rgb == other.getRGB(x, y)) {
            return true;
        }
        for (int shift = 0; shift <= 16; shift += 8) {
            int lowest = 255;
            int highest = 0;
            for (int v = Math.max(0, y - 1); v <= Math.min(other.getHeight() - 1, y + 1); v++) {
                for (int u = Math.max(0, x - 1); u <= Math.min(other.getWidth() - 1, x + 1); u++) {
                    int channel = (other.getRGB(u, v) >> shift) & 0xFF;
                    lowest = Math.min(lowest, channel);
                    highest = Math.max(highest, channel);
                }
            }
            int own = (rgb >> shift) & 0xFF;
            int tolerance = TOLERANCE + (highest - lowest) / 4;
            if (own < lowest - tolerance || own > highest + tolerance) {
                return false;
            }
        }
        return true;
    }

    private static int blob(BitSet unmatched, BufferedImage image) {
        BitSet left = (BitSet) unmatched.clone();
        int largest = 0;
        for (int seed = left.nextSetBit(0); seed >= 0; seed = left.nextSetBit(seed)) {
            largest = Math.max(largest, taken(left, seed, image.getWidth(), image.getHeight()));
        }
        return largest;
    }

    private static int taken(BitSet left, int seed, int width, int height) {
        Deque<Integer> open = new ArrayDeque<>();
        open.push(seed);
        left.clear(seed);
        int size = 0;
        while (!open.isEmpty()) {
            int at = open.pop();
            size++;
            for (int v = Math.max(0, at / width - 1); v <= Math.min(height - 1, at / width + 1); v++) {
                for (int u = Math.max(0, at % width - 1); u <= Math.min(width - 1, at % width + 1); u++) {
                    if (left.get(v * width + u)) {
                        left.clear(v * width + u);
                        open.push(v * width + u);
                    }
                }
            }
        }
        return size;
    }
}
