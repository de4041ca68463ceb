package backstep.diagram.timeline;

import backstep.training.step.Granularity;
import backstep.training.step.Position;
import backstep.training.step.Schedule;
import backstep.training.step.Step;
import java.util.ArrayList;
import java.util.List;

/// One iteration's steps in a row, at a granularity: equal boxes, left to right, samples set apart.
///
/// @param gap between boxes, in logical pixels
public record StripLayout(
        Schedule schedule, Granularity granularity, double left, double right, double gap, List<StripBox> boxes) {
    private static final double WIDE = 14;
    private static final double NARROW = 3.5;

    public StripLayout {
        boxes = List.copyOf(boxes);
    }

    /// Lays out between two pixels; where boxes are so many that a gap would eat them, there is none.
    public static StripLayout of(Schedule schedule, Granularity granularity, double left, double right) {
        List<StripBox> runs = runs(schedule, granularity);
        double each = (right - left) / runs.size();
        double gap = each > WIDE ? 4 : each > NARROW ? 1 : 0;
        double apart = each > NARROW ? gap : 0;
        int seams = 0;
        for (int k = 1; k < runs.size(); k++) {
            seams += seam(runs, k, schedule) ? 1 : 0;
        }
        double width = Math.max(0, (right - left - gap * (runs.size() - 1) - apart * seams) / runs.size());
        List<StripBox> boxes = new ArrayList<>(runs.size());
        double x = left;
        for (int k = 0; k < runs.size(); k++) {
            x += k == 0 ? 0 : gap + (seam(runs, k, schedule) ? apart : 0);
            StripBox run = runs.get(k);
            boxes.add(new StripBox(run.first(), run.end(), run.phase(), run.sample(), run.parts(), x, width));
            x += width;
        }
        return new StripLayout(schedule, granularity, left, right, gap, boxes);
    }

    /// The x of a place in the iteration: in the middle between boxes, or within a box that is done in part.
    public double cursor(int steps, double units) {
        for (StripBox box : boxes) {
            if (steps < box.end()) {
                boolean untouched = steps == box.first() && units == 0;
                double part = steps - box.first() + (steps < schedule.size() ? units / schedule.units(steps) : 0);
                return untouched ? box.left() - gap / 2 : box.left() + box.width() * part / (box.end() - box.first());
            }
        }
        return boxes.getLast().right() + gap / 2;
    }

    /// How many presses of Step are complete at a place in the iteration.
    public int done(int steps, int units) {
        int done = 0;
        for (StripBox box : boxes) {
            if (steps >= box.end()) {
                done += box.parts();
            } else if (box.parts() > 1 && steps == box.first()) {
                done += units;
            }
        }
        return done;
    }

    /// How many presses of Step the iteration takes.
    public int total() {
        return boxes.stream().mapToInt(StripBox::parts).sum();
    }

    /// Where a click at `x` leads: to the end of the box there, or to the start of the iteration left of all.
    public Position hit(double x, long iteration) {
        if (x < boxes.getFirst().left()) {
            return new Position(iteration, 0, 0);
        }
        StripBox hit = boxes.getLast();
        for (StripBox box : boxes) {
            if (x < box.right() + gap / 2) {
                hit = box;
                break;
            }
        }
        if (hit.parts() > 1) {
            int unit = (int) Math.clamp(Math.ceil((x - hit.left()) / hit.width() * hit.parts()), 1, hit.parts());
            return unit == hit.parts()
                    ? new Position(iteration, hit.end(), 0)
                    : new Position(iteration, hit.first(), unit);
        }
        return new Position(iteration, hit.end(), 0);
    }

    private static boolean seam(List<StripBox> boxes, int k, Schedule schedule) {
        return schedule.samples() > 1
                && boxes.get(k - 1).sample() != boxes.get(k).sample();
    }

    private static List<StripBox> runs(Schedule schedule, Granularity granularity) {
        List<StripBox> runs = new ArrayList<>();
        int first = 0;
        for (int index = 0; index < schedule.size(); index++) {
            if (schedule.pausesAfter(index, granularity)) {
                runs.add(run(schedule, granularity, first, index));
                first = index + 1;
            }
        }
        return runs;
    }

    private static StripBox run(Schedule schedule, Granularity granularity, int first, int last) {
        Step step = schedule.step(granularity == Granularity.SAMPLE ? first : last);
        int sample = step.sampleOrZero() == schedule.step(first).sampleOrZero() ? step.sampleOrZero() : 0;
        int parts = granularity.withinSteps() ? schedule.units(first) : 1;
        return new StripBox(first, last + 1, step.phase(), sample, parts, 0, 0);
    }
}
