/// The plot of a layer's activation.
@NullMarked
package backstep.ui.activation;

import org.jspecify.annotations.NullMarked;
