/// Formulas as trees: written with symbols or numbers, as LaTeX or plain text, and evaluated.
@NullMarked
package backstep.explain.expression;

import org.jspecify.annotations.NullMarked;
