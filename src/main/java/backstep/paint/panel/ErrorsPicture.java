package backstep.paint.panel;

import backstep.diagram.plot.ErrorsRow;
import backstep.diagram.plot.ErrorsTable;
import backstep.diagram.plot.Frame;
import backstep.explain.inspection.Inspectable;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.math.Vector;
import backstep.paint.Box;
import backstep.paint.Painting;
import backstep.paint.Pen;
import backstep.paint.Spot;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.plot.Heading;
import backstep.training.RunningSum;
import backstep.training.Snapshot;
import java.util.ArrayList;
import java.util.List;

/// The local errors of the sample under study, and what they and those of the whole batch come to: SSE, MSE and RMS
/// always, the trained loss marked, with its formula and its convention in words.
public record ErrorsPicture(Snapshot snapshot, Notation notation) implements Painting {
    /// How numbers are written.
    public Numbers numbers() {
        return notation.numbers();
    }

    /// What the table is of.
    public String heading() {
        return "errors · iteration " + snapshot.iteration();
    }

    /// The table as it is painted into `area`, for hit-testing.
    public ErrorsTable table(Box area, Theme theme) {
        return ErrorsArea.of(this, area, theme).table();
    }

    /// Every number that can be looked into, as it is painted into `area`; `surface` only measures.
    public List<Spot> spots(Surface surface, Box area, Theme theme) {
        ErrorsArea place = ErrorsArea.of(this, area, theme);
        List<Spot> spots = new ArrayList<>();
        for (ErrorsRow row : place.table().rows()) {
            Frame frame = row.frame();
            Box box = new Box(frame.left(), frame.top(), frame.width(), frame.height());
            spots.add(new Spot(box, new Inspectable.LocalError(0, row.unit())));
        }
        spots.addAll(new SampleErrors(this, theme).spots(place.samples()));
        spots.addAll(new Aggregates(snapshot, notation, theme).spots(surface, place.aggregates()));
        return spots;
    }

    /// The sum of the samples up to the last one, with its name, while they are added up term by term; else empty.
    public String running() {
        return Aggregates.adding(snapshot)
                ? Aggregates.runningName(snapshot) + " = " + numbers().text(RunningSum.of(snapshot))
                : "";
    }

    /// What the trained global error is called, such as `½SSE`.
    public String trainedName() {
        return LossWords.of(snapshot.settings().loss(), notation).name();
    }

    /// The height that shows all of a few outputs and some of the samples of a batch; more outputs are set closer.
    public double height(Theme theme) {
        return ErrorsArea.height(this, theme);
    }

    /// y′ of the sample under study.
    Vector outputs() {
        return snapshot.outputs().row(snapshot.sample() - 1);
    }

    /// The name of an output: its class or column where the data names one, else its number.
    public String name(int unit) {
        var dataset = snapshot.setup().dataset();
        if (dataset.classes().size() == snapshot.shape().outputs()) {
            return dataset.classes().get(unit - 1);
        }
        return String.valueOf(unit);
    }

    private String aside(ErrorsTable table) {
        String sample = snapshot.samples() > 1 ? "sample " + snapshot.sample() + " of " + snapshot.samples() : "";
        String shown = table.hidden() > 0
                ? "largest " + table.rows().size() + " of " + snapshot.shape().outputs()
                : "";
        return sample + (sample.isEmpty() || shown.isEmpty() ? "" : " · ") + shown;
    }

    @Override
    public void paint(Surface surface, Box area, Theme theme) {
        ErrorsArea place = ErrorsArea.of(this, area, theme);
        Heading.paint(surface, area, theme, heading(), aside(place.table()));
        new ErrorsRows(this, place, theme, surface).paint(surface);
        new SampleErrors(this, theme).paint(surface, place.samples());
        Box below = place.aggregates();
        surface.line(below.x(), below.y(), below.right(), below.y(), theme.ink(Token.BORDER), Pen.HAIR);
        new Aggregates(snapshot, notation, theme).paint(surface, below);
    }
}
