/// What a run pauses for, as a debugger at its breakpoints: each condition, and how it is noticed at full speed.
@NullMarked
package backstep.timeline.pause;

import org.jspecify.annotations.NullMarked;
