package backstep.diagram.plot;

import java.util.List;

/// One line of a loss plot, laid out: the means, and the band from the smallest to the largest error about them.
///
/// @param means left to right, broken where an error is not a number
/// @param band a closed outline; empty where each point stands for a single error
public record LossTrace(List<Polyline> means, List<Polyline> band) {
    public LossTrace {
        means = List.copyOf(means);
        band = List.copyOf(band);
    }

    static LossTrace of(LossLine line, Axis across, Axis up) {
        Polyline.Trail means = new Polyline.Trail();
        Polyline.Trail band = new Polyline.Trail();
        for (int point = 0; point < line.points(); point++) {
            if (Double.isFinite(line.mean().get(point))) {
                means.to(across.at(line.place(point)), up.clamped(line.mean().get(point)));
            } else {
                means.gap();
            }
        }
        if (line.perPoint() > 1) {
            for (int point = 0; point < line.points(); point++) {
                edge(band, across.at(line.place(point)), line.maximum().get(point), up);
            }
            for (int point = line.points() - 1; point >= 0; point--) {
                edge(band, across.at(line.place(point)), line.minimum().get(point), up);
            }
        }
        return new LossTrace(means.lines(), band.lines());
    }

    private static void edge(Polyline.Trail band, double x, double error, Axis up) {
        if (Double.isFinite(error)) {
            band.to(x, up.clamped(error));
        }
    }
}
