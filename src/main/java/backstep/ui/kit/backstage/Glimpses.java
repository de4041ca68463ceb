package backstep.ui.kit.backstage;

/// How often a run at full speed shows where it is: seldom enough that training has most of the time, whatever a frame
/// costs.
final class Glimpses {
    /// How far apart they are at least.
    private static final long APART_NANOS = 45_000_000;

    /// Which part of the time is given to them.
    private static final int SHARE = 20;

    private long next = Long.MIN_VALUE;

    /// Whether it is time for one, by the clock of [System#nanoTime].
    boolean due(long now) {
        return next == Long.MIN_VALUE || now - next >= 0;
    }

    /// Says that one took from `begin` to `now`.
    void took(long begin, long now) {
        next = now + Math.max(APART_NANOS, SHARE * (now - begin));
    }
}
