/// The panel that tells what the last step computed.
@NullMarked
package backstep.ui.explain;

import org.jspecify.annotations.NullMarked;
