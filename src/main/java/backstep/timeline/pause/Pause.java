package backstep.timeline.pause;

import backstep.training.step.Position;

/// That a run paused, and why.
///
/// @param condition as it was asked for
/// @param found the same with its place, where the condition was for any: the very weight, layer or example
/// @param position after the step, or the unit of a step, with which it became true
/// @param before what the number was the time before, `NaN` where there was none or the condition is about no number
/// @param now what the number is
public record Pause(PauseCondition condition, PauseCondition found, Position position, double before, double now) {}
