package backstep.timeline.pause;

/// What a [Sentry] found; see [Pause].
record Finding(PauseCondition found, double before, double now) {
    /// A finding that is about no number.
    static Finding of(PauseCondition found) {
        return new Finding(found, Double.NaN, Double.NaN);
    }
}
