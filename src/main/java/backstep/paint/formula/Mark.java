package backstep.paint.formula;

import backstep.paint.Outline;
import backstep.paint.Token;

/// A part of a formula in one colour: outlines in ems about the start of the baseline, y down.
public record Mark(Token token, Outline outline) {}
