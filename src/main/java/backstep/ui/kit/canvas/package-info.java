/// The adapter of [backstep.paint.Surface] to the toolkit, and canvases that painters paint on.
@NullMarked
package backstep.ui.kit.canvas;

import org.jspecify.annotations.NullMarked;
