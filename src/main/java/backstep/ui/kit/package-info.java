/// What every view stands on: the JavaFX adapter of the drawing port, and the canvas that paints at most once a pulse.
@NullMarked
package backstep.ui.kit;

import org.jspecify.annotations.NullMarked;
