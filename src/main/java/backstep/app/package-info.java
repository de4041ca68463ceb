/// The entry to the program: the command line or the window.
@NullMarked
package backstep.app;

import org.jspecify.annotations.NullMarked;
