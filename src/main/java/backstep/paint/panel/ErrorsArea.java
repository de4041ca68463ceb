package backstep.paint.panel;

import backstep.diagram.plot.ErrorsTable;
import backstep.diagram.plot.Frame;
import backstep.paint.Box;
import backstep.paint.Theme;
import backstep.paint.plot.Heading;

/// How the card of errors is divided, from the top: the table's head and rows, the batch's samples, the aggregates.
///
/// Rows have their full height where there is room, then samples get theirs; where there is little, rows are lower, and
/// at least one row of samples stays; where there is very little, the definition of the global error is left out.
record ErrorsArea(Box head, ErrorsTable table, Box samples, Box aggregates) {
    private static final double HEAD = 17;
    private static final double FULL = 21;
    private static final double TIGHT = 12;
    private static final double NARROW = 160;
    private static final double GAP = 6;
    private static final int FEW = 5;

    static ErrorsArea of(ErrorsPicture picture, Box area, Theme theme) {
        Box content = Heading.content(area, theme);
        Box head = content.top(theme.size(HEAD));
        Box rest = content.belowTop(theme.size(HEAD));
        double least = theme.size(TIGHT * Math.min(2, picture.snapshot().shape().outputs()) + GAP);
        boolean defined = rest.height() >= theme.size(Aggregates.HEIGHT) + least;
        double aggregates = theme.size(defined ? Aggregates.HEIGHT : Aggregates.ROW);
        double free = Math.max(0, rest.height() - aggregates - theme.size(GAP));
        double samples = samples(picture, rest, free, theme);
        double wanted = theme.size(FULL) * picture.snapshot().shape().outputs();
        Box rows = rest.top(Math.min(wanted, free - samples));
        ErrorsTable table = ErrorsTable.of(
                picture.snapshot().localError(),
                new Frame(rows.x(), rows.y(), rows.right(), rows.bottom()),
                theme.size(FULL),
                theme.size(TIGHT),
                theme.size(NARROW));
        Box below = rest.belowTop(rows.height());
        return new ErrorsArea(
                head,
                table,
                below.top(samples),
                below.belowTop(samples + theme.size(GAP)).top(aggregates));
    }

    /// The height of a card that shows a few outputs and some samples at their full height.
    static double height(ErrorsPicture picture, Theme theme) {
        int outputs = Math.min(FEW, picture.snapshot().shape().outputs());
        boolean batch = picture.snapshot().setup().settings().batchSize() > 1;
        double margins = 1000 - Heading.content(Box.of(1000, 1000), theme).height();
        double inside = HEAD + FULL * outputs + (batch ? SampleErrors.ROW : 0) + GAP + Aggregates.HEIGHT;
        return margins + theme.size(inside);
    }

    /// The height for the samples of a batch: whole rows of them.
    private static double samples(ErrorsPicture picture, Box rest, double free, Theme theme) {
        if (picture.snapshot().samples() < 2) {
            return 0;
        }
        int outputs = picture.snapshot().shape().outputs();
        double row = theme.size(SampleErrors.ROW);
        double spare = free - theme.size(FULL) * outputs;
        if (spare < row) {
            return free - row >= theme.size(TIGHT) * outputs ? row : 0;
        }
        return row * Math.min(Math.floor(spare / row), SampleErrors.rows(picture, rest, theme));
    }
}
