/// The steps of an iteration as data, and the trainer, which advances by one step and holds no history.
@NullMarked
package backstep.training;

import org.jspecify.annotations.NullMarked;
