/// The table of errors.
@NullMarked
package backstep.ui.errors;

import org.jspecify.annotations.NullMarked;
