/// Two branches of a run side by side at the same place: weights, gradients and errors, with their differences.
@NullMarked
package backstep.explain.comparison;

import org.jspecify.annotations.NullMarked;
