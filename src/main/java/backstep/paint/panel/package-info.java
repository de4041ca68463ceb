/// Painters of panels: the errors, this iteration's steps, and what a step computes.
@NullMarked
package backstep.paint.panel;

import org.jspecify.annotations.NullMarked;
