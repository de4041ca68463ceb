package backstep.paint.panel;

import backstep.explain.inspection.Inspectable;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.nn.Loss;
import backstep.paint.Box;
import backstep.paint.Spot;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.formula.Formula;
import backstep.training.GlobalError;
import backstep.training.RunningSum;
import backstep.training.Snapshot;
import backstep.training.step.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The errors of a batch in one number each, side by side, and below them how the trained one is defined.
final class Aggregates {
    private static final double SIZE = 13;
    /// Of the numbers alone, at the desk.
    static final double ROW = 23;

    private static final double DEFINITION = 20;

    /// Of the numbers and the definition, at the desk.
    static final double HEIGHT = ROW + DEFINITION;

    private final Snapshot snapshot;
    private final Notation notation;
    private final Numbers numbers;
    private final Theme theme;

    Aggregates(Snapshot snapshot, Notation notation, Theme theme) {
        this.snapshot = snapshot;
        this.notation = notation;
        this.numbers = notation.numbers();
        this.theme = theme;
    }

    /// A number with its name.
    ///
    /// @param trained whether it is the error that the network is trained by
    record Item(String name, double value, boolean trained, Inspectable what) {}

    /// An item and where it stands.
    private record Placed(Item item, double name, double value, double right, TextStyle style) {}

    /// The trained loss first unless it is one of the three that are always there.
    List<Item> items() {
        Loss trained = snapshot.settings().loss();
        GlobalError error = snapshot.globalError();
        List<Item> items = new ArrayList<>();
        if (adding(snapshot)) {
            double sum = RunningSum.of(snapshot);
            items.add(new Item(runningName(snapshot) + " =", sum, true, new Inspectable.GlobalError()));
            return items;
        }
        if (trained != Loss.SSE && trained != Loss.MSE && trained != Loss.RMS) {
            items.add(item(trained, error == null ? Double.NaN : error.error()));
        }
        items.add(item(Loss.SSE, error == null ? Double.NaN : error.sse()));
        items.add(item(Loss.MSE, error == null ? Double.NaN : error.mse()));
        items.add(item(Loss.RMS, error == null ? Double.NaN : error.rms()));
        return items;
    }

    /// Whether the samples are being added up, term by term.
    static boolean adding(Snapshot snapshot) {
        return snapshot.withinUnit() && snapshot.last() instanceof Step.GlobalError;
    }

    /// `Σ of samples 1 to 2 of 4`
    static String runningName(Snapshot snapshot) {
        int done = snapshot.termsDone();
        return "Σ of sample" + (done == 1 ? " 1" : "s 1 to " + done) + " of " + snapshot.samples();
    }

    private Item item(Loss loss, double value) {
        boolean trained = loss == snapshot.settings().loss();
        Inspectable what = trained ? new Inspectable.GlobalError() : new Inspectable.Aggregate(loss);
        return new Item(LossWords.of(loss, notation).name(), value, trained, what);
    }

    void paint(Surface surface, Box area) {
        numbers(surface, area.top(theme.size(ROW)));
        if (area.height() > theme.size(ROW)) {
            definition(surface, area.belowTop(theme.size(ROW)));
        }
    }

    /// Where each number stands, for hit-testing.
    List<Spot> spots(Surface surface, Box area) {
        Box row = area.top(theme.size(ROW));
        return placed(surface, row).stream()
                .map(each -> new Spot(
                        new Box(each.name(), row.y(), each.right() - each.name(), row.height()),
                        each.item().what()))
                .toList();
    }

    private void numbers(Surface surface, Box row) {
        for (Placed each : placed(surface, row)) {
            Item item = each.item();
            double baseline = each.style().centred(row.centreY());
            Token token = item.trained() ? Token.ERROR_STRONG : Token.MUTED;
            surface.text(item.name(), each.name(), baseline, each.style(), theme.ink(token));
            String value = numbers.text(item.value());
            if (!value.isEmpty()) {
                Token own = item.trained() ? token : Token.INK;
                surface.text(value, each.value(), baseline, each.style(), theme.ink(own));
            }
        }
    }

    private List<Placed> placed(Surface surface, Box row) {
        List<Placed> placed = new ArrayList<>();
        List<Item> items = items();
        double size = theme.size(SIZE);
        while (size > theme.size(8.5) && width(surface, items, size) > row.width()) {
            size -= 0.25;
        }
        double between = (row.width() - total(surface, items, size)) / Math.max(1, items.size() - 1);
        double x = row.x();
        for (Item item : items) {
            TextStyle style = style(item, size);
            double at = x + surface.width(item.name() + " ", style);
            double right = at + surface.width(widest(numbers.text(item.value())), style);
            placed.add(new Placed(item, x, at, right, style));
            x = right + Math.min(between, theme.size(70));
        }
        return placed;
    }

    /// Room for a number is kept while it is blank, so that nothing moves when it appears.
    private static String widest(String value) {
        return value.isEmpty() ? "0.0000" : value;
    }

    private double width(Surface surface, List<Item> items, double size) {
        return total(surface, items, size) + (items.size() - 1) * theme.size(8);
    }

    private double total(Surface surface, List<Item> items, double size) {
        double width = 0;
        for (Item item : items) {
            width += surface.width(item.name() + " " + widest(numbers.text(item.value())), style(item, size));
        }
        return width;
    }

    private static TextStyle style(Item item, double size) {
        return item.trained() ? TextStyle.sans(size).strong() : TextStyle.sans(size);
    }

    private void definition(Surface surface, Box area) {
        LossWords words = LossWords.of(snapshot.settings().loss(), notation);
        Formula formula = formula(words, area.width());
        double middle = area.y() + theme.size(DEFINITION / 2 - 1);
        formula.paint(surface, area.x(), formula.centred(middle), theme, Token.ERROR_STRONG);
        String text = words.convention() + penalty(snapshot.globalError());
        TextStyle style = TextStyle.sans(theme.size(11));
        double x = area.x() + formula.width() + theme.size(10);
        double room = area.right() - x;
        double share = room / surface.width(text, style);
        if (share >= 0.86) {
            TextStyle own = style.sized(style.size() * Math.min(1, share));
            surface.text(text, x, own.centred(middle), own, theme.ink(Token.MUTED));
            return;
        }
        wrapped(surface, text, x, room, middle, style.sized(theme.size(9.5)));
    }

    /// Smaller where it would leave too little room for the words.
    private Formula formula(LossWords words, double width) {
        Formula full = Formula.of(notation.error().letter().latex() + " = " + words.latex(), theme.size(13));
        double most = 0.55 * width;
        return full.width() <= most ? full : Formula.of(full.latex(), full.size() * most / full.width());
    }

    private String penalty(@Nullable GlobalError error) {
        return error == null || error.penalty() == 0
                ? ""
                : "; penalty " + numbers.text(error.penalty()) + " is not part of it";
    }

    /// On two short lines beside the formula.
    private void wrapped(Surface surface, String text, double x, double room, double middle, TextStyle style) {
        String rest = text;
        double baseline = style.centred(middle - style.size() * 0.6);
        for (int line = 0; line < 2 && !rest.isEmpty(); line++) {
            int end = rest.length();
            while (end > 0 && surface.width(rest.substring(0, end), style) > room) {
                end = rest.lastIndexOf(' ', end - 1);
            }
            if (end <= 0) {
                return;
            }
            surface.text(rest.substring(0, end), x, baseline, style, theme.ink(Token.MUTED));
            rest = rest.substring(end).strip();
            baseline += style.size() * 1.2;
        }
    }
}
