/// Painters of two branches side by side.
@NullMarked
package backstep.paint.comparison;

import org.jspecify.annotations.NullMarked;
