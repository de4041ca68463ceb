/// The branches of a run as the window knows them, and the words for them.
@NullMarked
package backstep.ui.kit.branch;

import org.jspecify.annotations.NullMarked;
