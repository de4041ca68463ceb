package backstep.training;

/// How a network does on a set of examples taken as one batch; `accuracy` is the part of them classified rightly, and
/// `NaN` where targets are not classes.
public record Score(GlobalError globalError, double accuracy) {}
