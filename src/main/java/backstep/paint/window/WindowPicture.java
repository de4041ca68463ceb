package backstep.paint.window;

import backstep.diagram.plot.LossLine;
import backstep.diagram.timeline.RunWindow;
import backstep.diagram.timeline.Silhouette;
import backstep.paint.Box;
import backstep.paint.Painting;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.panel.RunPicture;
import backstep.paint.panel.StripPicture;
import backstep.paint.panel.TimelinePicture;
import backstep.training.step.Position;
import backstep.training.step.Schedule;

/// The whole window as one picture: the experiment on the left, network and explanation in the middle, activation,
/// errors and loss on the right, the run and this
/// iteration's steps below; without what only a hand can use.
record WindowPicture(Scene scene) implements Painting {
    private static final double BAR = 52;
    private static final double STRIP = 4 + TimelinePicture.HEIGHT;
    private static final double GAP = 15;
    private static final double SIDE = 8;
    private static final double LEFT = 250;
    private static final double RIGHT = 371;

    @Override
    public void paint(Surface surface, Box area, Theme theme) {
        surface.fill(area, theme.ink(Token.BACKGROUND));
        bar(surface, area.top(theme.size(BAR)), theme);
        double strip = theme.size(STRIP);
        Box below = area.belowTop(area.height() - strip);
        surface.fill(below, theme.ink(Token.CARD));
        surface.line(below.x(), below.y(), below.right(), below.y(), theme.ink(Token.BORDER), Pen.HAIR);
        timeline().paint(surface, below, theme);
        double side = theme.size(SIDE);
        columns(surface, area.inset(theme.size(BAR + GAP), side, strip + theme.size(GAP / 2), side), theme);
    }

    private TimelinePicture timeline() {
        LossLine known = scene.losses().training();
        Schedule schedule = scene.snapshot().schedule();
        Position here = scene.snapshot().position();
        double cursor = here.iteration() - 1 + (double) here.steps() / schedule.size();
        RunWindow whole = RunWindow.whole(Math.max((double) known.length(), Math.ceil(cursor)));
        Silhouette errors = new Silhouette(0, known.length(), known.perPoint(), known.maximum(), known.mean());
        RunPicture run = new RunPicture(
                errors, whole, whole, cursor, null, scene.snapshot().batchesPerEpoch());
        return new TimelinePicture(new StripPicture(scene.snapshot(), scene.granularity(), scene.notation()), run);
    }

    private void columns(Surface surface, Box area, Theme theme) {
        double gap = theme.size(GAP);
        double left = Math.min(theme.size(LEFT), area.width() * 0.24);
        double right = Math.min(theme.size(RIGHT), area.width() * 0.34);
        SetupCards.of(scene, gap).paint(surface, area.left(left), theme);
        Box middle = area.inset(0, right + gap, 0, left + gap);
        Box plots = area.besideLeft(area.width() - right);
        stack(surface, middle, theme, new double[] {0.62, 0.38}, View.NETWORK, View.FORMULA);
        stack(surface, plots, theme, new double[] {0.34, 0.27, 0.39}, View.ACTIVATION, View.ERRORS, View.LOSS);
    }

    /// Views one below the other, each with its share of the height.
    private void stack(Surface surface, Box area, Theme theme, double[] shares, View... views) {
        double gap = theme.size(GAP);
        double free = area.height() - gap * (views.length - 1);
        double y = area.y();
        for (int n = 0; n < views.length; n++) {
            Box box = new Box(area.x(), y, area.width(), free * shares[n]);
            new Card(views[n].painting(scene)).paint(surface, box, theme);
            y = box.bottom() + gap;
        }
    }

    private void bar(Surface surface, Box bar, Theme theme) {
        surface.fill(bar, theme.ink(Token.CARD));
        surface.line(bar.x(), bar.bottom(), bar.right(), bar.bottom(), theme.ink(Token.BORDER), Pen.HAIR);
        TextStyle name = TextStyle.sans(theme.size(16)).strong();
        TextStyle title = TextStyle.sans(theme.size(13));
        double x = bar.x() + theme.size(16);
        double baseline = name.centred(bar.centreY());
        surface.text("Backstep", x, baseline, name, theme.ink(Token.INK));
        double after = x + surface.width("Backstep", name) + theme.size(12);
        surface.text(scene.title(), after, baseline, title, theme.ink(Token.MUTED));
    }
}
