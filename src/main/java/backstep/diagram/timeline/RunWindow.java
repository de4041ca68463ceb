package backstep.diagram.timeline;

/// The part of a run that is in sight, counted in complete iterations: from 0, the start, to the run's whole length.
public record RunWindow(double from, double to) {
    /// The shortest window, in iterations.
    public static final double SHORTEST = 8;

    /// Refuses a window without extent.
    public RunWindow {
        if (!(from >= 0 && to > from)) {
            throw new IllegalArgumentException("a window from " + from + " to " + to);
        }
    }

    /// All of a run of `reach` iterations; a run that has just begun has some room ahead.
    public static RunWindow whole(double reach) {
        return new RunWindow(0, Math.max(10, reach));
    }

    public double length() {
        return to - from;
    }

    /// Shorter by `factor`, or longer where it is below 1, with `place` staying where it is; within `whole`.
    public RunWindow zoomed(double factor, double place, RunWindow whole) {
        double length = Math.clamp(length() / factor, Math.min(SHORTEST, whole.length()), whole.length());
        double begin = place - (place - from) * length / length();
        return at(begin, length, whole);
    }

    /// Further on by `distance` iterations, within `whole`.
    public RunWindow panned(double distance, RunWindow whole) {
        return at(from + distance, length(), whole);
    }

    /// The same where `place` is in sight, else moved so that it is, a tenth from the edge it went over; within
    /// `whole`.
    public RunWindow showing(double place, RunWindow whole) {
        double margin = length() / 10;
        if (place < from) {
            return at(place - margin, length(), whole);
        }
        return place > to ? at(place + margin - length(), length(), whole) : at(from, length(), whole);
    }

    /// Whether nothing of `whole` is out of sight.
    public boolean covers(RunWindow whole) {
        return length() >= whole.length() * (1 - 1e-9);
    }

    private static RunWindow at(double from, double length, RunWindow whole) {
        double fitting = Math.min(length, whole.length());
        double begin = Math.clamp(from, whole.from(), whole.to() - fitting);
        return new RunWindow(begin, begin + fitting);
    }
}
