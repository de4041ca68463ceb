/// The picture of a network: neurons, edges, numbers, and what glows.
@NullMarked
package backstep.paint.network;

import org.jspecify.annotations.NullMarked;
