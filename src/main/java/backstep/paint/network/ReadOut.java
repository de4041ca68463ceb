package backstep.paint.network;

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
final class ReadOut {
    private final Sheet sheet;
    private final List<Reading> readings;
    private final TextStyle symbol;
    private final TextStyle number;

    private ReadOut(Sheet sheet, List<Reading> readings) {
        this.sheet = sheet;
        this.readings = readings;
        this.symbol = TextStyle.italic(sheet.of(12));
        this.number = TextStyle.mono(sheet.of(11.5));
    }

    static void paint(Sheet sheet, Box area) {
        Hit hit = sheet.picture().hover().hit();
        if (!hit.equals(Hit.NONE)) {
            new ReadOut(sheet, Reading.of(sheet.snapshot(), hit, sheet.picture().notation())).card(area);
        }
    }

    private void card(Box area) {
        double line = sheet.of(18);
        double width = readings.stream().mapToDouble(this::width).max().orElse(0) + sheet.of(20);
        double height = line * readings.size() + sheet.of(12);
        Hover hover = sheet.picture().hover();
        double x = place(hover.x() + sheet.of(14), width, hover.x() - sheet.of(14), area.x(), area.right());
        double y = place(hover.y() + sheet.of(14), height, hover.y() - sheet.of(14), area.y(), area.bottom());
        Outline card = Outline.roundRect(new Box(x, y, width, height), sheet.of(6));
        sheet.surface().fill(card, sheet.ink(Token.CARD));
        sheet.surface().stroke(card, sheet.ink(Token.MUTED), Pen.HAIR);
        double baseline = y + sheet.of(6) + number.centred(line / 2);
        for (Reading reading : readings) {
            ScriptText name = ScriptText.of(reading.symbol());
            name.paint(sheet.surface(), x + sheet.of(10), baseline, symbol, sheet.ink(Token.INK));
            double after = x + sheet.of(10) + name.width(sheet.surface(), symbol);
            sheet.surface().text(text(reading), after, baseline, number, sheet.ink(Token.INK));
            baseline += line;
        }
    }

    private double width(Reading reading) {
        return ScriptText.of(reading.symbol()).width(sheet.surface(), symbol)
                + sheet.surface().width(text(reading), number);
    }

    private String text(Reading reading) {
        String digits = Numbers.exact(reading.value())
                .replace('.', sheet.picture().numbers().separator());
        return (digits.isEmpty() ? "" : " = " + digits) + reading.note();
    }

    /// After the pointer, else before it, else as far inside as it goes.
    private static double place(double after, double size, double before, double low, double high) {
        double start = after + size <= high ? after : before - size;
        return Math.max(low, Math.min(start, high - size));
    }
}
