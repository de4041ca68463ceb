/// Mathematical typesetting: LaTeX in, glyph outlines with colour tokens out.
@NullMarked
package backstep.paint.formula;

import org.jspecify.annotations.NullMarked;
