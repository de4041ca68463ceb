/// The history of the loss, at every zoom in bounded memory.
@NullMarked
package backstep.timeline.loss;

import org.jspecify.annotations.NullMarked;
