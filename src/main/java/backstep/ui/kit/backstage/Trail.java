package backstep.ui.kit.backstage;

import backstep.explain.EdgeRef;
import backstep.timeline.WeightTrail;

/// The way of a weight over the run, as far as it is known; `complete` says that all of it is.
public record Trail(EdgeRef weight, WeightTrail way, boolean complete) {}
