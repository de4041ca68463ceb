/// The branches of the run: the menu to go from one to another, and two of them side by side.
@NullMarked
package backstep.ui.branches;

import org.jspecify.annotations.NullMarked;
