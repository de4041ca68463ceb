/// The picture of a network as matrices: every weight a coloured cell.
@NullMarked
package backstep.paint.matrix;

import org.jspecify.annotations.NullMarked;
