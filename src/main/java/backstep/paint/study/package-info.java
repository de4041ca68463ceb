/// Pictures of one weight under study: its chain, and its gradient check.
@NullMarked
package backstep.paint.study;

import org.jspecify.annotations.NullMarked;
