/// Layout and hit-testing of the plots, the table of errors and the strip of steps.
@NullMarked
package backstep.diagram.plot;

import org.jspecify.annotations.NullMarked;
