/// The pop-over with the whole arithmetic of what is chosen, and the card of what is watched.
@NullMarked
package backstep.ui.inspect;

import org.jspecify.annotations.NullMarked;
