package backstep.diagram.timeline;

/// Where an epoch or an iteration begins in the row of a run.
///
/// @param number of the epoch or iteration, from 1
/// @param epoch whether it is an epoch
/// @param labelled whether there is room to say which
/// @param x in logical pixels
public record RunMark(long number, boolean epoch, boolean labelled, double x) {}
