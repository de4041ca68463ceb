/// Everything that is known of one chosen number at a step: its whole arithmetic, and how to watch it over a run.
@NullMarked
package backstep.explain.inspection;

import org.jspecify.annotations.NullMarked;
