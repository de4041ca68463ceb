/// Where the matrices of a network's weights lie, their cells, and what is at a point of them.
@NullMarked
package backstep.diagram.matrix;

import org.jspecify.annotations.NullMarked;
