/// The whole arithmetic of one number as a picture, from the top down.
@NullMarked
package backstep.paint.inspection;

import org.jspecify.annotations.NullMarked;
