package backstep.diagram.timeline;

import java.util.ArrayList;
import java.util.List;

/// The marks of a row: epochs where they can be told apart, and the iterations within them where these can be too.
final class RunMarks {
    /// How close marks without a label may stand, in rooms of a label.
    private static final double CLOSEST = 0.12;

    private final RunWindow window;
    private final double left;
    private final double perIteration;
    private final double room;
    private final List<RunMark> marks = new ArrayList<>();

    private RunMarks(RunWindow window, double left, double width, double room) {
        this.window = window;
        this.left = left;
        this.perIteration = width / window.length();
        this.room = room;
    }

    /// @param perEpoch how many iterations an epoch has
    /// @param room how far labels are apart at least, in logical pixels
    static List<RunMark> of(RunWindow window, double left, double width, long perEpoch, double room) {
        RunMarks marks = new RunMarks(window, left, width, room);
        if (width > 0) {
            marks.add(perEpoch, true);
            if (perEpoch > 1 && marks.perIteration * perEpoch > 3 * room) {
                marks.add(1, false);
            }
        }
        return List.copyOf(marks.marks);
    }

    /// Counted in stretches of `size` iterations: a label at every 1, 2 or 5 times a power of ten of them, and a mark
    /// at each where they fit.
    private void add(long size, boolean epoch) {
        double each = perIteration * size;
        long labels = round(room / each);
        long lines = each >= CLOSEST * room ? 1 : labels;
        long first = (long) Math.ceil(window.from() / size) + 1;
        for (long number = (first + lines - 1) / lines * lines; place(number, size) <= window.to(); number += lines) {
            add(number, size, epoch, number % labels == 0);
        }
        if (lines > 1 && window.from() == 0) {
            add(1, size, epoch, false);
        }
    }

    private void add(long number, long size, boolean epoch, boolean labelled) {
        double x = left + (place(number, size) - window.from()) * perIteration;
        boolean free = marks.stream().noneMatch(mark -> mark.labelled() && Math.abs(mark.x() - x) < room);
        marks.add(new RunMark(number, epoch, labelled && free, x));
    }

    /// How many iterations are complete where a stretch begins.
    private static double place(long number, long size) {
        return (double) (number - 1) * size;
    }

    /// The smallest of 1, 2, 5, 10, 20 … that is at least `least`.
    private static long round(double least) {
        long power = 1;
        while (10 * power < least) {
            power *= 10;
        }
        return least <= power ? power : least <= 2 * power ? 2 * power : least <= 5 * power ? 5 * power : 10 * power;
    }
}
