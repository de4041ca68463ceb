/// The views by name, and all of them together as one picture of the window.
@NullMarked
package backstep.paint.window;

import org.jspecify.annotations.NullMarked;
