/// The buttons that move the run: start, back, step, finish, play, run, and how far a step goes.
@NullMarked
package backstep.ui.transport;

import org.jspecify.annotations.NullMarked;
