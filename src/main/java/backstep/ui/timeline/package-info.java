/// This iteration's steps in a row.
@NullMarked
package backstep.ui.timeline;

import org.jspecify.annotations.NullMarked;
