/// Painters of plots: a layer's activation, and the global error.
@NullMarked
package backstep.paint.plot;

import org.jspecify.annotations.NullMarked;
