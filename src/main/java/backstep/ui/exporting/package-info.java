/// Pictures of the window's views, as files and for the clipboard.
@NullMarked
package backstep.ui.exporting;

import org.jspecify.annotations.NullMarked;
