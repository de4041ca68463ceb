package backstep.diagram.plot;

import java.util.List;

/// What a plot of the global error shows.
///
/// @param training the error of the batches
/// @param heldOut the error on the held-out examples; empty where nothing is held out
/// @param others other runs, to compare with
/// @param byEpoch whether the axis counts epochs, not iterations
/// @param spacing of the errors
/// @param cursor where the run stands on the axis, in iterations or epochs
/// @param error the global error where the run stands, `NaN` before it is computed
public record LossPlot(
        LossLine training,
        LossLine heldOut,
        List<NamedLine> others,
        boolean byEpoch,
        Spacing spacing,
        double cursor,
        double error) {
    public static final LossPlot EMPTY =
            new LossPlot(LossLine.NONE, LossLine.NONE, List.of(), false, Spacing.LINEAR, 1, Double.NaN);

    public LossPlot {
        others = List.copyOf(others);
    }

    /// Whether there is nothing to plot yet.
    public boolean isEmpty() {
        return training.isEmpty() && heldOut.isEmpty() && others.isEmpty() && Double.isNaN(error);
    }
}
