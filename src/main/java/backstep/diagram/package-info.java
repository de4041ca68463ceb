/// Pure layout and hit-testing: numbers in, records out.
@NullMarked
package backstep.diagram;

import org.jspecify.annotations.NullMarked;
