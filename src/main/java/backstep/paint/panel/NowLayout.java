package backstep.paint.panel;

import backstep.explain.Explanation;
import backstep.explain.Factor;
import backstep.paint.Box;
import backstep.paint.Link;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where everything of a [NowPicture] goes, from the upper left corner of its inside.
///
/// At the size of the panel in the window all has its full size; in a larger area more, up to a limit, in a smaller one
/// or with longer formulas less, the header last. The table stands below the formulas, or beside them where that
/// leaves everything clearly larger; where all would be too small to read, it is left out.
record NowLayout(
        NowHeader header,
        FormulaStack formulas,
        double formulasY,
        FactorTable table,
        double tableX,
        double tableY,
        double width,
        double height) {
    private static final double WIDTH = 700;
    private static final double HEIGHT = 235;
    private static final double LARGEST = 1.7;
    private static final double SMALLEST = 0.5;
    private static final double READABLE = 0.62;
    private static final double STEP = 0.96;
    /// How many terms of a sum are written; fewer where all would get too small.
    private static final int[] LONGEST = {Explanation.LONGEST_SUM, 4, 3, 2};

    /// From this share of the full size on, sums are not abbreviated further to gain size.
    private static final double WHOLE = 0.75;

    private static final double CLEARLY = 1.15;
    /// How much smaller than the header formulas get before it gets smaller too.
    private static final double BELOW_HEADER = 0.75;

    private static final double GAP = 12;

    /// Where the factors go.
    private enum Place {
        BELOW,
        BESIDE,
        NOWHERE
    }

    /// `taken` is how much of the upper right corner the header keeps clear of.
    static NowLayout of(Surface surface, Explanation explanation, Box inside, double taken, Theme theme) {
        double room = Math.min(inside.width() / WIDTH, inside.height() / HEIGHT);
        double full = Math.clamp(room, 1, LARGEST) * theme.scale();
        Sized best = null;
        for (int longest : LONGEST) {
            List<EquationLines> equations = EquationLines.of(explanation, longest);
            for (Place place : List.of(Place.BELOW, Place.BESIDE)) {
                if (best == null || full > CLEARLY * best.unit()) {
                    Sized other =
                            new Way(surface, explanation, equations, inside, taken, full, place).largest(READABLE);
                    best = other != null && (best == null || other.unit() > CLEARLY * best.unit()) ? other : best;
                }
            }
            if (best != null && best.unit() >= WHOLE * full) {
                return best.layout();
            }
        }
        return best == null ? withoutTable(surface, explanation, inside, taken, full) : best.layout();
    }

    /// Typesets the formulas with sums as long as any that a layout may have.
    static void typeset(Explanation explanation) {
        for (int longest : LONGEST) {
            EquationLines.of(explanation, longest);
        }
    }

    private static NowLayout withoutTable(
            Surface surface, Explanation explanation, Box inside, double taken, double full) {
        List<EquationLines> equations = EquationLines.of(explanation, LONGEST[LONGEST.length - 2]);
        Way way = new Way(surface, explanation, equations, inside, taken, full, Place.NOWHERE);
        Sized largest = way.largest(SMALLEST);
        return largest == null ? way.at(SMALLEST).layout() : largest.layout();
    }

    /// A layout and its size: what a logical pixel at the desk is in it.
    private record Sized(NowLayout layout, double unit) {}

    /// One way to lay all out, in whatever size.
    private record Way(
            Surface surface,
            Explanation explanation,
            List<EquationLines> equations,
            Box inside,
            double taken,
            double full,
            Place place) {
        /// In the largest size in which all fits, not under `least`; null where there is none.
        @Nullable
        Sized largest(double least) {
            Sized whole = sized(0);
            if (fits(whole)) {
                return whole;
            }
            int small = (int) Math.ceil(Math.log(least / full) / Math.log(STEP));
            if (small < 1) {
                return null;
            }
            Sized best = sized(small);
            if (!fits(best)) {
                return null;
            }
            int large = 0;
            while (small - large > 1) {
                int middle = (small + large) / 2;
                Sized trial = sized(middle);
                boolean fits = fits(trial);
                best = fits ? trial : best;
                small = fits ? middle : small;
                large = fits ? large : middle;
            }
            return best;
        }

        private Sized sized(int steps) {
            return at(full * Math.pow(STEP, steps));
        }

        private boolean fits(Sized sized) {
            return sized.layout().width() <= inside.width() && sized.layout().height() <= inside.height();
        }

        Sized at(double unit) {
            double head = Math.min(Math.max(full, unit), unit / BELOW_HEADER);
            NowHeader header = NowHeader.of(surface, explanation, inside.width() - taken, inside.width(), head);
            List<Factor> factors = place == Place.NOWHERE ? List.of() : explanation.factors();
            double room = place == Place.BELOW ? inside.width() : 0;
            FactorTable table = FactorTable.of(surface, factors, room, unit);
            return new Sized(of(header, equations, table, place, inside, unit), unit);
        }
    }

    private static NowLayout of(
            NowHeader header, List<EquationLines> equations, FactorTable table, Place place, Box inside, double unit) {
        double top = header.height() + GAP * unit;
        if (place == Place.BESIDE) {
            double column = inside.width() - table.width() - 3 * GAP * unit;
            FormulaStack formulas = FormulaStack.of(equations, column, unit);
            double excess = Math.max(0, formulas.width() - column);
            double bottom = top + Math.max(formulas.height(), table.height());
            double tableX = inside.width() - table.width();
            return new NowLayout(header, formulas, top, table, tableX, top, inside.width() + excess, bottom);
        }
        FormulaStack formulas = FormulaStack.of(equations, inside.width(), unit);
        double spare = inside.height() - top - formulas.height() - table.height();
        double below = top + formulas.height() + Math.clamp(spare / 2, 0, GAP * unit);
        double width = Math.max(header.width(), Math.max(formulas.width(), table.width()));
        return new NowLayout(header, formulas, top, table, 0, below, width, below + table.height());
    }

    void paint(Surface surface, Box inside, Token phase, Theme theme) {
        surface.save();
        surface.translate(inside.x(), inside.y());
        surface.scale(scale(inside));
        header.paint(surface, phase, theme);
        formulas.paint(surface, formulasY, theme);
        table.paint(surface, tableX, tableY, theme);
        surface.restore();
    }

    List<Link> links(Box inside) {
        double scale = scale(inside);
        List<Link> links = new ArrayList<>();
        for (Link link : table.links(tableX, tableY)) {
            Box box = link.box();
            links.add(new Link(
                    new Box(
                            inside.x() + scale * box.x(),
                            inside.y() + scale * box.y(),
                            scale * box.width(),
                            scale * box.height()),
                    link.target(),
                    link.words()));
        }
        return links;
    }

    private double scale(Box inside) {
        return Math.min(1, Math.min(inside.width() / width, inside.height() / height));
    }
}
