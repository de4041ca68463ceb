/// The steps of an iteration as data: which come, in which order, and the places between them.
@NullMarked
package backstep.training.step;

import org.jspecify.annotations.NullMarked;
