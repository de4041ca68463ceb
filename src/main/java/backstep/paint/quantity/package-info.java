/// What every picture of a network shows alike: the numbers, the scale of their colours, names, and what is read out.
@NullMarked
package backstep.paint.quantity;

import org.jspecify.annotations.NullMarked;
