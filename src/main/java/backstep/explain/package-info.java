/// From a step to its sentence, its formula, the formula with its numbers in, and what to highlight.
@NullMarked
package backstep.explain;

import org.jspecify.annotations.NullMarked;
