/// Examples, data sets, seeded generators, CSV reading, splits.
@NullMarked
package backstep.data;

import org.jspecify.annotations.NullMarked;
