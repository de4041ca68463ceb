package backstep.paint.panel;

import backstep.diagram.plot.ErrorsTable;
import backstep.diagram.plot.Frame;
import backstep.paint.Box;
import backstep.paint.Theme;
import backstep.paint.plot.Heading;

/// How the card of errors is divided: the table's head and rows, the batch's samples, the aggregates.
record ErrorsArea(Box head, ErrorsTable table, Box samples, Box aggregates) {
    private static final double FULL = 21;
    private static final double TIGHT = 13;
    private static final double NARROW = 150;
    private static final double SAMPLES = 17;

    static ErrorsArea of(ErrorsPicture picture, Box area, Theme theme) {
        Box content = Heading.content(area, theme);
        double below = Math.min(Aggregates.height(content.width(), theme), content.height());
        Box aggregates = content.belowTop(content.height() - below);
        Box above = content.top(content.height() - below - theme.size(2));
        Box head = above.top(theme.size(17));
        Box rest = above.belowTop(theme.size(17));
        int outputs = picture.snapshot().shape().outputs();
        double wanted = theme.size(FULL) * outputs;
        double spare = rest.height() - Math.min(wanted, theme.size(TIGHT) * outputs);
        double each = theme.size(SAMPLES);
        double samples = picture.snapshot().samples() > 1 && spare >= each
                ? Math.max(each, Math.min(rest.height() - wanted, each * SampleErrors.rows(picture, rest, theme)))
                : 0;
        Box rows = rest.top(rest.height() - samples);
        ErrorsTable table = ErrorsTable.of(
                picture.snapshot().localError(),
                new Frame(rows.x(), rows.y(), rows.right(), rows.bottom()),
                theme.size(FULL),
                theme.size(TIGHT),
                theme.size(NARROW));
        return new ErrorsArea(head, table, rest.belowTop(rest.height() - samples), aggregates);
    }
}
