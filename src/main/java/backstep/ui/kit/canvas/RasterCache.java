package backstep.ui.kit.canvas;

import java.util.ArrayDeque;
import java.util.Deque;

/// The latest rasters of one canvas: while a glow spreads or the pointer moves, the edges beneath stay as they are.
///
/// Where drawing takes longer than a frame should, it is done aside, one at a time, and the raster before stands in for
/// a frame or two.
final class RasterCache {
    private static final int REMEMBERED = 12;

    /// How much is drawn at once, in pixels of line: about four milliseconds.
    private static final double AT_ONCE = 400_000;

    private final Deque<LineRaster> latest = new ArrayDeque<>();
    private final CellImages cells = new CellImages();
    private boolean waiting;

    /// What to paint for `wanted`: the same lines where they are drawn, else lines like them.
    LineRaster ready(LineRaster wanted) {
        LineRaster known = latest.stream().filter(wanted::same).findFirst().orElse(null);
        if (known != null && known.drawn()) {
            latest.remove(known);
            latest.addFirst(known);
            return known;
        }
        LineRaster before = latest.stream()
                .filter(other -> other.drawn() && other.like(wanted))
                .findFirst()
                .orElse(null);
        if (before == null || (known == null && wanted.length() <= AT_ONCE)) {
            remember(wanted);
            return wanted;
        }
        waiting = true;
        if (latest.stream().allMatch(LineRaster::drawn)) {
            wanted.drawAside();
            remember(wanted);
        }
        return before;
    }

    /// Whether what was painted stands in for something else.
    boolean waiting() {
        return waiting;
    }

    /// Whether what was waited for is there, so that painting again shows more; asked before each painting.
    boolean arrived() {
        return waiting && latest.stream().allMatch(LineRaster::drawn);
    }

    /// Begins another painting.
    void begin() {
        waiting = false;
        cells.begin();
    }

    CellImages cells() {
        return cells;
    }

    private void remember(LineRaster raster) {
        latest.addFirst(raster);
        if (latest.size() > REMEMBERED) {
            latest.removeLast();
        }
    }
}
