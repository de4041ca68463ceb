package backstep.paint.panel;

import backstep.explain.inspection.Inspectable;
import backstep.math.Vector;
import backstep.nn.Loss;
import backstep.paint.Box;
import backstep.paint.Spot;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.training.Snapshot;
import java.util.ArrayList;
import java.util.List;

/// The local errors of every sample of a batch, small: each of up to three outputs, else their root mean square.
final class SampleErrors {
    private static final double SIZE = 11;
    static final double ROW = 17;
    private static final int EACH = 3;
    private static final double NUMBER = 56;

    private final ErrorsPicture picture;
    private final Theme theme;

    SampleErrors(ErrorsPicture picture, Theme theme) {
        this.picture = picture;
        this.theme = theme;
    }

    /// How many rows all samples would take.
    static int rows(ErrorsPicture picture, Box area, Theme theme) {
        int columns = columns(picture, area, theme);
        return (picture.snapshot().samples() + columns - 1) / columns;
    }

    private static int columns(ErrorsPicture picture, Box area, Theme theme) {
        return Math.max(
                1, (int) ((area.width() - caption(picture.snapshot(), theme)) / cell(picture.snapshot(), theme)));
    }

    private static double cell(Snapshot snapshot, Theme theme) {
        int outputs = snapshot.shape().outputs();
        return theme.size(22 + NUMBER * (outputs <= EACH ? outputs : 1));
    }

    private static double caption(Snapshot snapshot, Theme theme) {
        return theme.size(snapshot.shape().outputs() <= EACH ? 24 : 38);
    }

    /// Paints those that fit; where not all do, the page that holds the sample under study.
    void paint(Surface surface, Box area) {
        int rows = (int) (area.height() / theme.size(ROW) + 1e-9);
        int columns = columns(picture, area, theme);
        int page = rows * columns;
        if (page < 1 || picture.snapshot().samples() < 2) {
            return;
        }
        TextStyle style = TextStyle.sans(theme.size(SIZE));
        String what = picture.snapshot().shape().outputs() <= EACH ? "e of" : "rms of";
        surface.text(what, area.x(), style.centred(area.y() + theme.size(ROW / 2)), style, theme.ink(Token.MUTED));
        int first = (picture.snapshot().sample() - 1) / page * page + 1;
        int last = Math.min(picture.snapshot().samples(), first + page - 1);
        for (int sample = first; sample <= last; sample++) {
            int at = sample - first;
            cell(surface, area, at / columns, at % columns, sample);
        }
    }

    /// The local errors where each has a number of its own, else their root mean square, for hit-testing.
    List<Spot> spots(Box area) {
        List<Spot> spots = new ArrayList<>();
        int outputs = picture.snapshot().shape().outputs();
        int columns = columns(picture, area, theme);
        int rows = (int) (area.height() / theme.size(ROW) + 1e-9);
        int page = rows * columns;
        if (page < 1 || picture.snapshot().samples() < 2) {
            return spots;
        }
        int first = (picture.snapshot().sample() - 1) / page * page + 1;
        int last = Math.min(picture.snapshot().samples(), first + page - 1);
        for (int sample = first; sample <= last; sample++) {
            int row = (sample - first) / columns;
            int column = (sample - first) % columns;
            double x = area.x() + caption(picture.snapshot(), theme) + column * cell(picture.snapshot(), theme);
            double y = area.y() + row * theme.size(ROW);
            if (outputs > EACH) {
                Box box = new Box(x, y, theme.size(17 + NUMBER), theme.size(ROW));
                spots.add(new Spot(box, new Inspectable.SampleError(sample)));
            }
            for (int unit = outputs > EACH ? outputs + 1 : 1; unit <= outputs; unit++) {
                double left = unit == 1 ? x : x + theme.size(17 + NUMBER * (unit - 1));
                double right = x + theme.size(17 + NUMBER * unit);
                Box box = new Box(left, y, right - left, theme.size(ROW));
                spots.add(new Spot(box, new Inspectable.LocalError(sample, unit)));
            }
        }
        return spots;
    }

    private void cell(Surface surface, Box area, int row, int column, int sample) {
        TextStyle style = TextStyle.sans(theme.size(SIZE));
        TextStyle mono = TextStyle.mono(theme.size(SIZE));
        boolean studied = sample == picture.snapshot().sample();
        double x = area.x() + caption(picture.snapshot(), theme) + column * cell(picture.snapshot(), theme);
        double y = area.y() + (row + 0.5) * theme.size(ROW);
        TextStyle number = studied ? style.strong() : style;
        surface.text(
                String.valueOf(sample),
                x + theme.size(12),
                style.centred(y),
                number.end(),
                theme.ink(studied ? Token.INK : Token.MUTED));
        String text = text(sample);
        if (!text.isEmpty()) {
            surface.text(text, x + theme.size(17), mono.centred(y), mono, theme.ink(Token.ERROR_STRONG));
        }
    }

    private String text(int sample) {
        Vector errors = picture.snapshot().localErrors().row(sample - 1);
        if (errors.size() > EACH) {
            return picture.numbers().text(rootMeanSquare(errors));
        }
        StringBuilder text = new StringBuilder();
        for (double e : errors.toArray()) {
            text.append(text.isEmpty() ? "" : " ").append(picture.numbers().signed(e));
        }
        return text.toString().strip();
    }

    private static double rootMeanSquare(Vector errors) {
        double squares = 0;
        for (double e : errors.toArray()) {
            squares += Loss.SSE.term(e, 0);
        }
        return Loss.RMS.aggregate(squares, 1, errors.size());
    }
}
