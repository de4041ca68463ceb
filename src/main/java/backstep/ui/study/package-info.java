/// One weight under study: its chain, and its gradient beside a difference quotient.
@NullMarked
package backstep.ui.study;

import org.jspecify.annotations.NullMarked;
