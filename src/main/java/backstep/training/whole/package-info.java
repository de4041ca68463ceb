/// Whole iterations at full speed, with the bits of the steps; only numbers that training carries come out.
@NullMarked
package backstep.training.whole;

import org.jspecify.annotations.NullMarked;
