package backstep.paint.network;

import backstep.diagram.network.Area;
import backstep.diagram.network.Column;
import backstep.diagram.network.Detail;
import backstep.diagram.network.Label;
import backstep.explain.Focus;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.TextStyle;
import backstep.paint.Token;
import backstep.paint.formula.Formula;
import backstep.paint.quantity.Names;
import backstep.training.LayerSnapshot;
import backstep.training.Snapshot;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// The names and numbers in and beside the neurons; what is not computed yet is left blank.
final class Labels {
    private final Sheet sheet;
    private final Snapshot snapshot;

    private Labels(Sheet sheet) {
        this.sheet = sheet;
        this.snapshot = sheet.snapshot();
    }

    static void paint(Sheet sheet) {
        Labels labels = new Labels(sheet);
        sheet.diagram().labels().forEach(labels::paint);
    }

    private void paint(Label label) {
        switch (label.kind()) {
            case VALUE -> value(label);
            case RESULT -> result(label);
            case NAME -> name(label);
            case LOGIT -> logit(label);
            case BIAS, EDGE -> Plates.paint(sheet, label);
            case HEADING -> {}
        }
    }

    private void value(Label label) {
        double output = snapshot.feeding(label.layer() + 1).get(label.unit() - 1);
        Arrival arrival = arriving(label);
        boolean adds = Double.isNaN(output) && arrival != null;
        String text = sheet.text(
                Double.isNaN(output) && arrival != null
                        ? arrival.sum(sheet.picture().progress())
                        : output);
        if (text.isEmpty()) {
            return;
        }
        Column column = sheet.diagram().column(label.layer());
        boolean circle = column.detail() == Detail.CIRCLE;
        double room = circle
                ? 1.64 * column.radius()
                : 2 * column.halfWidth() - sheet.of(column.detail() == Detail.VALUE ? 20 : 8);
        double most = circle ? sheet.of(13) : Math.min(sheet.diagram().sizes().unitText(), 1.5 * column.radius());
        TextStyle style = fitted(text, TextStyle.mono(most).strong().middle(), room);
        double shift = column.detail() == Detail.VALUE ? sheet.of(3) : 0;
        text(
                text,
                label.area().centreX() + shift,
                label.area().centreY(),
                style,
                adds ? sheet.phase().strong() : Token.INK);
    }

    /// What arrives at the neuron of a label with the last term, null where nothing does.
    private @Nullable Arrival arriving(Label label) {
        Arrival arrival = sheet.arrival();
        return arrival != null && arrival.isAt(label.layer(), label.unit()) ? arrival : null;
    }

    private void name(Label label) {
        Column column = sheet.diagram().column(label.layer());
        boolean circle = column.detail() == Detail.CIRCLE;
        Area area = label.area();
        Formula name = Formula.of(
                Names.latex(
                        snapshot.shape(),
                        label.layer(),
                        label.unit(),
                        sheet.picture().notation()),
                sheet.of(circle ? 17 : 12));
        double left = circle || label.layer() == 0 ? area.centreX() - name.width() / 2 : area.x() + sheet.of(1);
        name.paint(sheet.surface(), left, area.bottom() - sheet.of(circle ? 6.5 : 5.5), sheet.theme());
    }

    private void logit(Label label) {
        LayerSnapshot layer = snapshot.layer(label.layer());
        String text = sheet.text(layer.logits().get(label.unit() - 1));
        Arrival arrival = arriving(label);
        if (arrival != null && !(snapshot.last() instanceof Step.Forward)) {
            comingBack(arrival.sum(sheet.picture().progress()), label.area());
        } else if (arrival != null && text.isEmpty()) {
            TextStyle style = TextStyle.sans(sheet.diagram().sizes().unitText()).middle();
            String line = sheet.picture().notation().logit().letter().text() + " so far";
            backed(line, label.area(), fitted(line, style, label.area().width()));
        } else if (!text.isEmpty()) {
            TextStyle style = TextStyle.mono(sheet.diagram().sizes().unitText()).middle();
            String line = sheet.picture().notation().logit().letter().text() + " = " + text;
            backed(line, label.area(), fitted(line, style, label.area().width()));
        }
    }

    /// What has come back to a neuron so far, in the place of its logit.
    private void comingBack(double sum, Area area) {
        if (Double.isNaN(sum)) {
            return;
        }
        String text = "Σ = " + sheet.picture().numbers().signed(sum);
        TextStyle style =
                TextStyle.mono(sheet.diagram().sizes().unitText()).strong().middle();
        double width = sheet.surface().width(text, style) + sheet.of(12);
        Box box = new Box(area.centreX() - width / 2, area.y(), width, area.height() + sheet.of(1));
        Outline plate = Outline.roundRect(box, sheet.of(4));
        sheet.surface().fill(plate, sheet.ink(Token.CARD));
        sheet.surface().stroke(plate, sheet.ink(sheet.phase()), Pen.of(sheet.of(1.4)));
        text(
                text,
                area.centreX(),
                area.centreY() + sheet.of(0.5),
                style,
                sheet.phase().strong());
    }

    /// Behind it the card, faintly: edges may pass there.
    private void backed(String text, Area area, TextStyle style) {
        double width = sheet.surface().width(text, style) + sheet.of(4);
        Ink card = sheet.ink(Token.CARD).opacity(0.75);
        sheet.surface()
                .fill(
                        new Box(area.centreX() - width / 2, area.y() + sheet.of(1), width, area.height() - sheet.of(1)),
                        card);
        text(text, area.centreX(), area.centreY() + sheet.of(1), style, Token.MUTED);
    }

    private void result(Label label) {
        Area area = label.area();
        String target = "t = " + sheet.text(snapshot.target().get(label.unit() - 1));
        double error = snapshot.localError().get(label.unit() - 1);
        String deviation =
                Double.isNaN(error) ? "" : "e = " + sheet.picture().numbers().signed(error);
        double size = Math.min(sheet.diagram().sizes().unitText() * 1.05, area.height() / 2.3);
        if (size >= sheet.of(9)) {
            TextStyle style = TextStyle.mono(size);
            double step = Math.min(area.height() / 4, sheet.of(10));
            text(target, area.x(), area.centreY() - step, fitted(target, style, area.width()), Token.MUTED);
            if (!deviation.isEmpty()) {
                text(
                        deviation,
                        area.x(),
                        area.centreY() + step,
                        fitted(deviation, style, area.width()),
                        Token.ERROR_STRONG);
            }
        } else {
            TextStyle style = TextStyle.mono(Math.min(sheet.of(10), area.height() * 0.75));
            String only = deviation.isEmpty() ? target : deviation;
            Token token = deviation.isEmpty() ? Token.MUTED : Token.ERROR_STRONG;
            text(only, area.x(), area.centreY(), fitted(only, style, area.width()), token);
        }
    }

    private void text(String text, double x, double centre, TextStyle style, Token token) {
        sheet.surface().text(text, x, style.centred(centre), style, sheet.ink(token));
    }

    private TextStyle fitted(String text, TextStyle style, double room) {
        double width = sheet.surface().width(text, style);
        return width <= room ? style : style.sized(style.size() * room / width);
    }

    static boolean chosen(Sheet sheet, Label label) {
        Focus focus = sheet.picture().focus();
        int from = label.kind() == Label.Kind.BIAS ? Focus.BIAS : label.from();
        return focus != null && focus.equals(new Focus(label.layer(), label.unit(), from));
    }
}
