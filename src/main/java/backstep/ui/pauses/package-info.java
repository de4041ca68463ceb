/// What the run pauses for: the list of conditions, what can be added to it, and the sentence of a pause.
@NullMarked
package backstep.ui.pauses;

import org.jspecify.annotations.NullMarked;
