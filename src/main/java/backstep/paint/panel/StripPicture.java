package backstep.paint.panel;

import backstep.diagram.timeline.StripBox;
import backstep.diagram.timeline.StripLayout;
import backstep.explain.notation.Notation;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Painting;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.training.Snapshot;
import backstep.training.Terms;
import backstep.training.step.Granularity;
import java.util.List;

/// This iteration's steps in their phases' colours, what is done in full, what lies ahead pale, and the place between.
///
/// @param above the height that is kept free between the words and the boxes, at the desk: for a row of the whole run
/// @param pause why the run paused here; empty where it did for no condition
/// @param aside what is said at the right instead of how many steps are done; empty where nothing else is
public record StripPicture(
        Snapshot snapshot, Granularity granularity, Notation notation, double above, String pause, String aside)
        implements Painting {
    private static final double SIDE = 20;
    private static final double WORDS = 30;
    private static final double LOWEST = 8;

    public StripPicture(Snapshot snapshot, Granularity granularity, Notation notation) {
        this(snapshot, granularity, notation, "", "");
    }

    public StripPicture(Snapshot snapshot, Granularity granularity, Notation notation, String pause, String aside) {
        this(snapshot, granularity, notation, 0, pause, aside);
    }

    /// What is painted into `area`, for hit-testing.
    public StripLayout layout(Box area, Theme theme) {
        double side = theme.size(SIDE);
        return StripLayout.of(snapshot.schedule(), granularity, area.x() + side, area.right() - side);
    }

    /// How far the run is in this iteration, as `step 6 of 12 in this iteration`.
    public String count() {
        if (granularity == Granularity.TERM) {
            Terms terms = snapshot.terms();
            return "term " + terms.done(snapshot.position()) + " of " + terms.total() + " in this iteration";
        }
        StripLayout layout = StripLayout.of(snapshot.schedule(), granularity, 0, 1);
        int done = layout.done(snapshot.position().steps(), snapshot.position().units());
        return "step " + done + " of " + layout.total() + " in this iteration";
    }

    @Override
    public void paint(Surface surface, Box area, Theme theme) {
        words(surface, area, theme);
        Box row = row(area, theme);
        StripLayout layout = layout(area, theme);
        boxes(surface, layout, row, theme);
        StripLabels.of(surface, layout, theme, notation).paint(surface, row, this::reached);
        samples(surface, layout, row, theme);
        cursor(surface, layout, row, theme);
    }

    /// How much of a box is done, 0 to 1.
    double reached(StripBox box) {
        int steps = snapshot.position().steps();
        if (steps >= box.end() || steps < box.first()) {
            return steps < box.first() ? 0 : 1;
        }
        double part = units() / snapshot.schedule().units(steps);
        return (steps - box.first() + part) / (box.end() - box.first());
    }

    /// The same with so much kept free above the boxes.
    StripPicture below(double height) {
        return new StripPicture(snapshot, granularity, notation, height, pause, aside);
    }

    /// The part of `area` that is kept free above the boxes.
    Box free(Box area, Theme theme) {
        return area.inset(theme.size(WORDS), theme.size(SIDE), 0, theme.size(SIDE))
                .top(theme.size(above));
    }

    /// How many units of the next step are done, a part for the terms of one.
    private double units() {
        double part = snapshot.withinUnit() ? (double) snapshot.termsDone() / snapshot.unitTerms() : 0;
        return snapshot.position().units() + part;
    }

    private Box row(Box area, Theme theme) {
        double top = area.y() + theme.size(WORDS + above + 6);
        double free = area.bottom() - top - theme.size(12);
        return new Box(area.x(), top, area.width(), Math.clamp(free, LOWEST, theme.size(28)));
    }

    private void words(Surface surface, Box area, Theme theme) {
        double baseline = area.y() + theme.size(21);
        TextStyle bold = TextStyle.sans(theme.size(13)).strong();
        TextStyle quiet = TextStyle.sans(theme.size(13)).end();
        String place = StepWords.place(snapshot, granularity);
        double left = area.x() + theme.size(SIDE);
        double right = area.right() - theme.size(SIDE);
        surface.text(place, left, baseline, bold, theme.ink(Token.INK));
        double free = right - left - surface.width(place, bold) - theme.size(24);
        if (!pause.isEmpty()) {
            free -= paintPause(surface, right - free, free, baseline, theme);
        }
        List<String> offers = aside.isEmpty()
                ? List.of(count() + " · ← → to step · Space to play · Home to rewind", count(), "")
                : List.of(
                        aside + " · click to go there · Ctrl+click to run there · wheel to zoom",
                        aside + " · click to go there · wheel to zoom",
                        aside,
                        "");
        for (String offer : offers) {
            if (surface.width(offer, quiet) <= free) {
                surface.text(offer, right, baseline, quiet, theme.ink(Token.MUTED));
                return;
            }
        }
    }

    /// The sentence, or the word alone where there is no room for it; how wide it is, with the distance behind it.
    private double paintPause(Surface surface, double left, double free, double baseline, Theme theme) {
        TextStyle style = TextStyle.sans(theme.size(13)).strong();
        String sentence = "Paused: " + pause;
        String text = surface.width(sentence, style) <= free ? sentence : "Paused";
        surface.text(text, left, baseline, style, theme.ink(Token.ACCENT));
        return surface.width(text, style) + theme.size(24);
    }

    private void boxes(Surface surface, StripLayout layout, Box row, Theme theme) {
        double radius = layout.gap() >= 4 ? theme.size(5) : 0;
        for (int k = 0; k < layout.boxes().size(); k++) {
            StripBox box = layout.boxes().get(k);
            double done = reached(box);
            int last = layout.gap() > 0 ? k : same(layout, k, done);
            double right = layout.boxes().get(last).right();
            k = last;
            Outline outline = Outline.roundRect(new Box(box.left(), row.y(), right - box.left(), row.height()), radius);
            Token phase = Token.valueOf(box.phase().name());
            if (done < 1) {
                surface.fill(outline, theme.ink(phase.tint()));
            }
            if (done > 0) {
                surface.save();
                surface.clip(new Box(box.left(), row.y(), (right - box.left()) * done, row.height()));
                surface.fill(outline, theme.ink(phase));
                surface.restore();
            }
            cuts(surface, box, row, theme);
        }
    }

    /// The last of the boxes from `k` on that look alike and touch.
    private int same(StripLayout layout, int k, double done) {
        StripBox first = layout.boxes().get(k);
        int last = k;
        while (last + 1 < layout.boxes().size()
                && layout.boxes().get(last + 1).phase() == first.phase()
                && reached(layout.boxes().get(last + 1)) == done) {
            last++;
        }
        return last;
    }

    /// Thin lines between the units of a box, where they are far enough apart to be told.
    private static void cuts(Surface surface, StripBox box, Box row, Theme theme) {
        double each = box.width() / box.parts();
        if (box.parts() < 2 || each < 5) {
            return;
        }
        Ink ink = theme.ink(Token.CARD).opacity(0.7);
        for (int part = 1; part < box.parts(); part++) {
            double x = box.left() + part * each;
            surface.line(x, row.y(), x, row.bottom(), ink, Pen.HAIR);
        }
    }

    /// The number of each sample below its boxes, where boxes are too narrow to say so.
    private void samples(Surface surface, StripLayout layout, Box row, Theme theme) {
        if (snapshot.samples() < 2 || granularity == Granularity.PHASE || granularity == Granularity.SAMPLE) {
            return;
        }
        TextStyle style = TextStyle.sans(theme.size(9.5)).middle();
        List<StripBox> boxes = layout.boxes();
        for (int k = 0; k < boxes.size(); k++) {
            int from = k;
            while (k + 1 < boxes.size()
                    && boxes.get(k + 1).sample() == boxes.get(from).sample()) {
                k++;
            }
            double left = boxes.get(from).left();
            double right = boxes.get(k).right();
            String text = String.valueOf(boxes.get(from).sample());
            if (boxes.get(from).sample() > 0 && surface.width(text, style) + 6 <= right - left) {
                double y = row.bottom() + theme.size(10.5);
                surface.text(text, (left + right) / 2, y, style, theme.ink(Token.MUTED));
            }
        }
    }

    private void cursor(Surface surface, StripLayout layout, Box row, Theme theme) {
        double x = layout.cursor(snapshot.position().steps(), units());
        Ink ink = theme.ink(Token.INK);
        double top = row.y() - theme.size(5);
        surface.line(x, top, x, row.bottom() + theme.size(9), ink, Pen.of(theme.size(2.5)));
        surface.fill(Outline.circle(x, top, theme.size(5)), ink);
    }
}
