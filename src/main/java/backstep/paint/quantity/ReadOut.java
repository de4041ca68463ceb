package backstep.paint.quantity;

import backstep.diagram.network.Hit;
import backstep.explain.notation.Numbers;
import backstep.paint.Box;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.ScriptText;
import backstep.paint.TextStyle;
import backstep.paint.Token;
import java.util.List;

/// The card beside the pointer with all digits of what it points at.
public final class ReadOut {
    private final Ground ground;
    private final Hover hover;
    private final List<Reading> readings;
    private final TextStyle symbol;
    private final TextStyle number;

    private ReadOut(Ground ground, Hover hover, List<Reading> readings) {
        this.ground = ground;
        this.hover = hover;
        this.readings = readings;
        this.symbol = TextStyle.italic(ground.of(12));
        this.number = TextStyle.mono(ground.of(11.5));
    }

    /// Within `area`, nothing where nothing is read out.
    public static void paint(Ground ground, Hover hover, Box area) {
        if (!hover.hit().equals(Hit.NONE)) {
            new ReadOut(ground, hover, Reading.of(ground.snapshot(), hover.hit(), ground.notation())).card(area);
        }
    }

    private void card(Box area) {
        double line = ground.of(18);
        double width = readings.stream().mapToDouble(this::width).max().orElse(0) + ground.of(20);
        double height = line * readings.size() + ground.of(12);
        double x = place(hover.x() + ground.of(14), width, hover.x() - ground.of(14), area.x(), area.right());
        double y = place(hover.y() + ground.of(14), height, hover.y() - ground.of(14), area.y(), area.bottom());
        Outline card = Outline.roundRect(new Box(x, y, width, height), ground.of(6));
        ground.surface().fill(card, ground.ink(Token.CARD));
        ground.surface().stroke(card, ground.ink(Token.MUTED), Pen.HAIR);
        double baseline = y + ground.of(6) + number.centred(line / 2);
        for (Reading reading : readings) {
            ScriptText name = ScriptText.of(reading.symbol());
            name.paint(ground.surface(), x + ground.of(10), baseline, symbol, ground.ink(Token.INK));
            double after = x + ground.of(10) + name.width(ground.surface(), symbol);
            ground.surface().text(text(reading), after, baseline, number, ground.ink(Token.INK));
            baseline += line;
        }
    }

    private double width(Reading reading) {
        return ScriptText.of(reading.symbol()).width(ground.surface(), symbol)
                + ground.surface().width(text(reading), number);
    }

    private String text(Reading reading) {
        String digits = Numbers.exact(reading.value())
                .replace('.', ground.notation().numbers().separator());
        return (digits.isEmpty() ? "" : " = " + digits) + reading.note();
    }

    /// After the pointer, else before it, else as far inside as it goes.
    private static double place(double after, double size, double before, double low, double high) {
        double start = after + size <= high ? after : before - size;
        return Math.max(low, Math.min(start, high - size));
    }
}
