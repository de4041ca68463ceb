/// The picture of the network at the cursor, and what in it is under study.
@NullMarked
package backstep.ui.network;

import org.jspecify.annotations.NullMarked;
