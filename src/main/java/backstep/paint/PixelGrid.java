package backstep.paint;

/// Where a device's pixels lie under the transformation so far, so that adapters can set upright lines squarely on
/// them.
///
/// A line of one pixel whose middle falls on a pixel's edge would come out as two grey ones.
///
/// @param scale device pixels to the logical pixel
/// @param dx where x = 0 lies, in device pixels
/// @param dy where y = 0 lies, in device pixels
/// @param upright whether nothing was turned; a turned line is left as it is
public record PixelGrid(double scale, double dx, double dy, boolean upright) {
    /// Wider lines look sharp anyway, and moving them would show.
    private static final double WIDEST = 4;

    /// The grid of a device before anything was moved.
    public static PixelGrid of(double scale) {
        return new PixelGrid(scale, 0, 0, true);
    }

    /// After [Surface#translate].
    public PixelGrid translated(double x, double y) {
        return new PixelGrid(scale, dx + scale * x, dy + scale * y, upright);
    }

    /// After [Surface#scale].
    public PixelGrid scaled(double factor) {
        return new PixelGrid(scale * factor, dx, dy, upright);
    }

    /// After [Surface#rotate].
    public PixelGrid rotated(double degrees) {
        return new PixelGrid(scale, dx, dy, upright && degrees == 0);
    }

    /// Whether a line of this width, in logical pixels, is worth moving.
    public boolean moves(double width) {
        return upright && width > 0 && width * scale <= WIDEST;
    }

    /// The x nearest to this one at which an upright line of this width covers whole pixels.
    public double x(double x, double width) {
        return (settled(x * scale + dx, width) - dx) / scale;
    }

    /// The y nearest to this one at which a level line of this width covers whole pixels.
    public double y(double y, double width) {
        return (settled(y * scale + dy, width) - dy) / scale;
    }

    /// The outline with its edges on whole pixels where it is a frame, else as it is.
    public Outline fitted(Outline outline, double width) {
        Box from = outline.bounds();
        if (!outline.isFrame() || !moves(width) || from.width() == 0 || from.height() == 0) {
            return outline;
        }
        double left = x(from.x(), width);
        double top = y(from.y(), width);
        double across = (x(from.right(), width) - left) / from.width();
        double down = (y(from.bottom(), width) - top) / from.height();
        return outline.mapped(across, down, left - across * from.x(), top - down * from.y());
    }

    /// The area with its edges between pixels where it is a frame, at least one pixel thick, else as it is.
    public Outline filled(Outline outline) {
        Box from = outline.bounds();
        if (!outline.isFrame() || !upright || from.width() == 0 || from.height() == 0) {
            return outline;
        }
        double left = edge(from.x(), dx);
        double top = edge(from.y(), dy);
        double across = Math.max(edge(from.right(), dx) - left, 1 / scale) / from.width();
        double down = Math.max(edge(from.bottom(), dy) - top, 1 / scale) / from.height();
        return outline.mapped(across, down, left - across * from.x(), top - down * from.y());
    }

    /// The box with its edges between pixels; where something is turned, as it is.
    public Box between(Box box) {
        if (!upright) {
            return box;
        }
        double left = edge(box.x(), dx);
        double top = edge(box.y(), dy);
        return new Box(left, top, edge(box.right(), dx) - left, edge(box.bottom(), dy) - top);
    }

    /// The device's pixels that a box covers, at least one each way.
    public Box pixels(Box box) {
        double left = Math.rint(box.x() * scale + dx);
        double top = Math.rint(box.y() * scale + dy);
        double right = Math.rint(box.right() * scale + dx);
        double bottom = Math.rint(box.bottom() * scale + dy);
        return new Box(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    /// A box of the device's pixels as it was before the transformation.
    public Box logical(Box device) {
        return new Box(
                (device.x() - dx) / scale, (device.y() - dy) / scale, device.width() / scale, device.height() / scale);
    }

    private double edge(double at, double origin) {
        return (Math.rint(at * scale + origin) - origin) / scale;
    }

    private double settled(double device, double width) {
        long pixels = Math.max(1, Math.round(width * scale));
        return pixels % 2 == 0 ? Math.rint(device) : Math.floor(device) + 0.5;
    }

    /// Moves a line that runs along the pixels, its ends x and y of the first and then of the second, onto whole ones;
    /// a slanting line stays as it is.
    public void settle(double[] ends, double width) {
        if (!moves(width)) {
            return;
        }
        if (ends[0] == ends[2]) {
            ends[0] = x(ends[0], width);
            ends[2] = ends[0];
        } else if (ends[1] == ends[3]) {
            ends[1] = y(ends[1], width);
            ends[3] = ends[1];
        }
    }
}
