/// The experiment's panel: its data, its network and its training, each open to edits.
@NullMarked
package backstep.ui.setup;

import org.jspecify.annotations.NullMarked;
