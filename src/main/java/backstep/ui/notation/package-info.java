/// The choice of letters, order of indices, and digits.
@NullMarked
package backstep.ui.notation;

import org.jspecify.annotations.NullMarked;
