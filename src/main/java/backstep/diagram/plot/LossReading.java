package backstep.diagram.plot;

/// What the training error was at one point of the plot.
///
/// @param first the first iteration (or epoch) that the point stands for
/// @param last the last one, the same where a point stands for one
/// @param x where the point lies, in logical pixels
/// @param y where its mean lies, in logical pixels
public record LossReading(long first, long last, double minimum, double maximum, double mean, double x, double y) {}
