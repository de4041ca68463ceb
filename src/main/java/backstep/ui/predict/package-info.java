/// Asking before each step: the question, the answer, the verdict, and the score of the sitting.
@NullMarked
package backstep.ui.predict;

import org.jspecify.annotations.NullMarked;
