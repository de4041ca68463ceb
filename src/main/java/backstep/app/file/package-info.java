/// Experiments as files of the window: chosen, dropped, opened again, saved, and asked about before they are left.
@NullMarked
package backstep.app.file;

import org.jspecify.annotations.NullMarked;
