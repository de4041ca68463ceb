/// Time travel: the cursor over a run, keyframes, replay, seek and the history of the loss, in bounded memory.
@NullMarked
package backstep.timeline;

import org.jspecify.annotations.NullMarked;
