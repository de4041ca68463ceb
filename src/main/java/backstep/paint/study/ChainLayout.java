package backstep.paint.study;

import backstep.explain.chain.Chain;
import backstep.explain.chain.ChainLink;
import backstep.explain.chain.ChainWords;
import backstep.explain.chain.Path;
import backstep.paint.Box;
import backstep.paint.Link;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.formula.Formula;
import backstep.paint.panel.NowHeader;
import java.util.ArrayList;
import java.util.List;

/// Where everything of a [ChainPicture] goes, from the upper left corner of its inside: as large as it may be, in
/// as few rows as will do, with as many paths told one by one as there is room for.
record ChainLayout(NowHeader header, ChainRow row, Formula product, ChainTable table, ChainWords words, double unit) {
    private static final double WIDTH = 700;
    private static final double HEIGHT = 235;
    private static final double LARGEST = 1.7;
    private static final double SMALLEST = 0.45;
    private static final double STEP = 0.95;
    private static final int MOST_ROWS = 3;
    private static final int FEWEST_PATHS = 2;
    private static final double GAP = 8;
    private static final double PRODUCT = 18;

    static ChainLayout of(Surface surface, ChainWords words, Box inside, double taken, Theme theme) {
        double room = Math.min(inside.width() / WIDTH, inside.height() / HEIGHT);
        double full = Math.clamp(room, 1, LARGEST) * theme.scale();
        ChainLayout last = null;
        for (double unit = full; last == null || unit >= SMALLEST; unit *= STEP) {
            for (int rows = 1; rows <= MOST_ROWS; rows++) {
                int most = words.chain().paths().size();
                for (int paths = most; paths >= Math.min(most, FEWEST_PATHS); paths--) {
                    last = of(surface, shortened(words, paths), inside, taken, rows, unit);
                    if (last.width() <= inside.width() && last.height() <= inside.height()) {
                        return last;
                    }
                }
            }
        }
        return last;
    }

    private static ChainWords shortened(ChainWords words, int paths) {
        return new ChainWords(words.chain().shortened(paths), words.notation());
    }

    private static ChainLayout of(Surface surface, ChainWords words, Box inside, double taken, int rows, double unit) {
        NowHeader header = NowHeader.of(surface, "← CHAIN", words.sentence(), inside.width() - taken, unit);
        ChainRow row = ChainRow.of(
                surface, words.chain().paths().getFirst(), words.notation().numbers(), inside.width(), rows, unit);
        Formula product = Formula.of(product(words), PRODUCT * unit);
        if (product.width() > inside.width()) {
            product = Formula.of(product(words), PRODUCT * unit * inside.width() / product.width());
        }
        return new ChainLayout(header, row, product, ChainTable.of(surface, words, unit), words, unit);
    }

    /// The numbers of the path multiplied, each in the colour of where it came from; blank until all are there.
    private static String product(ChainWords words) {
        Chain chain = words.chain();
        Path path = chain.paths().getFirst();
        StringBuilder latex = new StringBuilder();
        latex.append(chain.count() == 1 ? chain.share().symbol().latex() : "\\mathrm{this\\ path}")
                .append(" = ");
        for (ChainLink link : path.links()) {
            latex.append(latex.indexOf("= ") == latex.length() - 2 ? "" : " \\cdot ");
            latex.append(factor(link, words));
        }
        if (Double.isNaN(path.share())) {
            return latex.toString();
        }
        String result = "\\mathbf{" + words.notation().numbers().latex(path.share()) + "}";
        return latex.append(" = ")
                .append(Formula.coloured(Token.BACKWARD_STRONG, result))
                .toString();
    }

    /// The number where it is computed, else its symbol.
    private static String factor(ChainLink link, ChainWords words) {
        double value = link.factor().value();
        if (Double.isNaN(value)) {
            return link.factor().symbol().latex();
        }
        String number = words.notation().numbers().latex(value);
        boolean bracket = value < 0 || number.contains("times");
        return Formula.coloured(ink(link), bracket ? "(" + number + ")" : number);
    }

    /// The colour that tells where a factor came from.
    static Token ink(ChainLink link) {
        return switch (link.kind()) {
            case ERROR -> Token.ERROR_STRONG;
            case FORWARD -> Token.FORWARD_STRONG;
            case WEIGHT -> link.factor().value() < 0 ? Token.WEIGHT_NEGATIVE.strong() : Token.WEIGHT_POSITIVE;
        };
    }

    double width() {
        return Math.max(Math.max(header.width(), row.width()), Math.max(product.width(), table.width()));
    }

    double height() {
        return tableY() + table.height();
    }

    private double rowY() {
        return header.height() + GAP * unit;
    }

    private double productY() {
        return rowY() + row.height() + GAP * unit;
    }

    private double tableY() {
        return productY() + product.height() + GAP * unit;
    }

    void paint(Surface surface, Box inside, Theme theme) {
        surface.save();
        surface.translate(inside.x(), inside.y());
        surface.scale(scale(inside));
        header.paint(surface, Token.BACKWARD, theme);
        surface.save();
        surface.translate(0, rowY());
        new ChainDrawing(row, words, theme).paint(surface);
        surface.restore();
        product.paint(surface, 0, productY() + product.ascent(), theme);
        table.paint(surface, tableY(), theme);
        surface.restore();
    }

    private double scale(Box inside) {
        return Math.min(1, Math.min(inside.width() / width(), inside.height() / height()));
    }

    List<Link> links(Box inside) {
        double scale = scale(inside);
        List<Link> links = new ArrayList<>();
        List<ChainLink> all = words.chain().paths().getFirst().links();
        for (int n = 0; n < all.size(); n++) {
            ChainLink link = all.get(n);
            if (link.origin() != null) {
                Box box = ChainDrawing.around(row.joints().get(n), unit);
                links.add(new Link(
                        new Box(
                                inside.x() + scale * box.x(),
                                inside.y() + scale * (rowY() + box.y()),
                                scale * box.width(),
                                scale * box.height()),
                        link.origin().position(),
                        link.factor().symbol().text() + ", from "
                                + link.origin().step()));
            }
        }
        return links;
    }
}
