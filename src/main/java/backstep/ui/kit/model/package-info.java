/// What all views share, on the window's thread: the run and the experiment, and every command to them.
@NullMarked
package backstep.ui.kit.model;

import org.jspecify.annotations.NullMarked;
