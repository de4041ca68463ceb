package backstep.cli;

import backstep.diagram.plot.LossLine;
import backstep.diagram.plot.LossPlot;
import backstep.diagram.plot.Spacing;
import backstep.timeline.RunHistory;
import backstep.timeline.Timeline;
import backstep.timeline.loss.LossCurve;
import backstep.training.GlobalError;
import java.util.List;

/// The global error of a run as the window plots it, with the place where the run stands.
final class LossPlots {
    private static final int POINTS = 2048;

    private LossPlots() {}

    static LossPlot of(Timeline timeline) {
        RunHistory history = timeline.history();
        int perEpoch = timeline.setup().batches().perEpoch();
        GlobalError error = timeline.snapshot().globalError();
        return new LossPlot(
                line(history.losses().curve(POINTS), 1),
                line(history.heldOut().curve(POINTS), perEpoch),
                List.of(),
                false,
                Spacing.LINEAR,
                timeline.position().iteration(),
                error == null ? Double.NaN : error.error());
    }

    private static LossLine line(LossCurve curve, long stride) {
        return new LossLine(curve.length(), curve.perPoint(), stride, curve.minimum(), curve.maximum(), curve.mean());
    }
}
