/// The plot of the global error.
@NullMarked
package backstep.ui.loss;

import org.jspecify.annotations.NullMarked;
