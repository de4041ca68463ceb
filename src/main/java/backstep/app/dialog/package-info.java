/// The dialogs of the window.
@NullMarked
package backstep.app.dialog;

import org.jspecify.annotations.NullMarked;
