/// Matrices and vectors over `double[]`, the kernels, seeded numbers, 1-2-5 ticks; `java.base` only.
@NullMarked
package backstep.math;

import org.jspecify.annotations.NullMarked;
