/// The thread behind the window, and the run that is moved there.
@NullMarked
package backstep.ui.kit.backstage;

import org.jspecify.annotations.NullMarked;
