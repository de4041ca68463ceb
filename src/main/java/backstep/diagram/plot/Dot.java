package backstep.diagram.plot;

/// A neuron in the plot of its activation.
///
/// @param unit the neuron, from 1
/// @param logit θ
/// @param output y
/// @param x where θ lies, in logical pixels
/// @param y where y lies, in logical pixels
public record Dot(int unit, double logit, double output, double x, double y) {}
