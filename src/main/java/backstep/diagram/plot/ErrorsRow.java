package backstep.diagram.plot;

/// One output in the table of errors.
///
/// @param unit the output, from 1
public record ErrorsRow(int unit, Frame frame) {}
