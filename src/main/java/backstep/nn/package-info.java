/// Network, activation, loss, optimiser, initialiser: values and formulas, each beside its derivative; no loop over
/// examples.
@NullMarked
package backstep.nn;

import org.jspecify.annotations.NullMarked;
