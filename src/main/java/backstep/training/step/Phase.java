package backstep.training.step;

/// The four phases of an iteration, in order.
public enum Phase {
    FORWARD,
    ERROR,
    BACKWARD,
    UPDATE
}
