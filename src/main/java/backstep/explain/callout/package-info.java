/// What is noteworthy about training at a step: call-outs that are true where they stand, and their sentences.
@NullMarked
package backstep.explain.callout;

import org.jspecify.annotations.NullMarked;
