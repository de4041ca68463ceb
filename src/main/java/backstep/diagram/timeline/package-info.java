/// A run as a timeline: the steps of one iteration in a row, and all iterations of the run in another.
@NullMarked
package backstep.diagram.timeline;

import org.jspecify.annotations.NullMarked;
