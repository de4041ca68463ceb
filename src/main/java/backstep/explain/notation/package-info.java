/// What quantities are called, and how activations, losses and optimisers are written as formulas.
@NullMarked
package backstep.explain.notation;

import org.jspecify.annotations.NullMarked;
