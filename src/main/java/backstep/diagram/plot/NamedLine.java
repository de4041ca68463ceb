package backstep.diagram.plot;

/// A line of a loss plot that is there to compare with, under its name.
public record NamedLine(String name, LossLine line) {}
