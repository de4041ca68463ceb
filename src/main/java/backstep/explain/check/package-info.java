/// Backpropagation beside difference quotients at a pause: one weight in full, all of them by how they agree.
@NullMarked
package backstep.explain.check;

import org.jspecify.annotations.NullMarked;
