/// Experiment files: read, validate, write; presets.
@NullMarked
package backstep.experiment;

import org.jspecify.annotations.NullMarked;
