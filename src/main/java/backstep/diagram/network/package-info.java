/// Where the columns, neurons, edges and labels of a network lie, and what is at a point of it.
@NullMarked
package backstep.diagram.network;

import org.jspecify.annotations.NullMarked;
