/// Call-outs in the picture of a network: badges, bars along the layers, and a line of words.
@NullMarked
package backstep.paint.callout;

import org.jspecify.annotations.NullMarked;
