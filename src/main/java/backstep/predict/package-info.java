/// Questions about the next step, answers to them, and the slips behind wrong ones.
@NullMarked
package backstep.predict;

import org.jspecify.annotations.NullMarked;
