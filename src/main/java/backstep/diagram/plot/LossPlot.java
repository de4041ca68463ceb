package backstep.diagram.plot;

/// What a plot of the global error shows.
///
/// @param training the error of the batches
/// @param heldOut the error on the held-out examples; empty where nothing is held out
/// @param earlier a run that was left, to compare with; empty where there is none
/// @param byEpoch whether the axis counts epochs, not iterations
/// @param spacing of the errors
/// @param cursor where the run stands on the axis, in iterations or epochs
/// @param error the global error where the run stands, `NaN` before it is computed
public record LossPlot(
        LossLine training,
        LossLine heldOut,
        LossLine earlier,
        boolean byEpoch,
        Spacing spacing,
        double cursor,
        double error) {
    public static final LossPlot EMPTY =
            new LossPlot(LossLine.NONE, LossLine.NONE, LossLine.NONE, false, Spacing.LINEAR, 1, Double.NaN);

    /// Whether there is nothing to plot yet.
    public boolean isEmpty() {
        return training.isEmpty() && heldOut.isEmpty() && earlier.isEmpty() && Double.isNaN(error);
    }
}
