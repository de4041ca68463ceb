package backstep.paint.matrix;

import backstep.diagram.matrix.Block;
import backstep.diagram.matrix.Strip;
import backstep.diagram.network.Area;
import backstep.diagram.network.Pair;
import backstep.explain.notation.LayerPair;
import backstep.nn.NetworkShape;
import backstep.paint.ScriptText;
import backstep.paint.TextStyle;
import backstep.paint.Token;
import backstep.paint.quantity.Ground;
import backstep.paint.quantity.LayerNames;
import backstep.paint.quantity.Names;
import java.util.List;

/// What one matrix is: its layers in the heading, its letters at the corner, and the names of rows and columns, or the
/// numbers of the first and the last where they are too close for names.
final class BlockNames {
    private final Ground ground;
    private final Block block;
    private final NetworkShape shape;
    private final LayerNames names;
    private final boolean quiet;

    private BlockNames(Ground ground, Pair pair, Block block) {
        this.ground = ground;
        this.block = block;
        this.shape = ground.snapshot().shape();
        this.names = new LayerNames(shape, pair);
        this.quiet = shape.depth() > 2 && block.layer() != pair.j();
    }

    static void paint(Ground ground, Pair pair, Block block) {
        BlockNames names = new BlockNames(ground, pair, block);
        if (block.heading() != null) {
            names.heading(block.heading());
        }
        names.corner();
        names.rows();
        names.columns();
    }

    private void heading(Area area) {
        String title = names.title(block.layer() - 1) + " → " + names.title(block.layer());
        TextStyle style = fitted(title, TextStyle.sans(ground.of(16)).strong().middle(), area.width());
        ground.surface()
                .text(
                        title,
                        area.centreX(),
                        area.y() + ground.of(17),
                        style,
                        ground.ink(quiet ? Token.MUTED : Token.INK));
        TextStyle small = TextStyle.sans(ground.of(11.5)).middle();
        subtitles().stream()
                .filter(text -> ground.surface().width(text, small) <= area.width())
                .findFirst()
                .ifPresent(text -> ground.surface()
                        .text(text, area.centreX(), area.y() + ground.of(36), small, ground.ink(Token.MUTED)));
    }

    /// From long to short.
    private List<String> subtitles() {
        String size = block.rows() + " × " + block.columns();
        String word = names.activation(block.layer());
        String role = names.roleBeside(block.layer());
        return List.of(LayerNames.joined(role, word, size), LayerNames.joined(word, size), size, "");
    }

    /// The letter of the rows above what feeds them, that of the cells above these.
    private void corner() {
        LayerPair pair = LayerPair.of(ground.snapshot().last(), shape.depth());
        String i = pair.letter(block.layer() - 1);
        String j = pair.letter(block.layer());
        String weight = "w_{" + ground.notation().indices(i, j) + "}";
        String cell = switch (ground.colorBy()) {
            case WEIGHT -> weight;
            case GRADIENT -> ground.notation().derivative(weight);
            case UPDATE -> "Δ" + weight;
        };
        String source =
                ground.notation().outputs(block.layer() - 1, shape.depth()).text() + "_{" + i + "}";
        TextStyle style = TextStyle.italic(ground.of(12));
        double baseline = block.cells().y() - ground.of(6);
        ScriptText cells = ScriptText.of(cell);
        double right = ground.plan().area().right() - cells.width(ground.surface(), style);
        double left = Math.min(block.cells().x(), right);
        cells.paint(ground.surface(), left, baseline, style, ground.ink(Token.MUTED));
        ScriptText.of(source)
                .paint(ground.surface(), block.sources().centreX(), baseline, style.middle(), ground.ink(Token.MUTED));
    }

    private void rows() {
        double right = block.sources().x() - ground.of(5);
        if (block.namesRows()) {
            TextStyle style = TextStyle.italic(ground.of(12)).end();
            for (int from = 1; from <= block.rows(); from++) {
                String name = Names.script(shape, block.layer() - 1, from, ground.notation());
                double baseline = style.centred(block.source(from).centreY());
                ScriptText.of(name).paint(ground.surface(), right, baseline, style, ground.ink(Token.INK));
            }
            return;
        }
        TextStyle style = TextStyle.mono(ground.of(9.5)).end();
        double top = block.cells().y() + style.capHeight();
        ground.surface().text("1", right, top, style, ground.ink(Token.MUTED));
        if (block.cells().height() >= 3 * style.size()) {
            String last = String.valueOf(block.rows());
            ground.surface().text(last, right, block.cells().bottom(), style, ground.ink(Token.MUTED));
        }
    }

    private void columns() {
        if (block.namesColumns()) {
            TextStyle style = TextStyle.italic(ground.of(12)).middle();
            double baseline = block.bottom() + ground.of(13);
            for (int unit = 1; unit <= block.columns(); unit++) {
                String name = Names.script(shape, block.layer(), unit, ground.notation());
                double middle = block.in(Strip.OUTPUTS, unit).centreX();
                ScriptText.of(name).paint(ground.surface(), middle, baseline, style, ground.ink(Token.INK));
            }
            return;
        }
        TextStyle style = TextStyle.mono(ground.of(9.5));
        double baseline = block.bottom() + ground.of(11);
        ground.surface().text("1", block.cells().x(), baseline, style, ground.ink(Token.MUTED));
        if (block.cells().width() >= 4 * style.size()) {
            String last = String.valueOf(block.columns());
            ground.surface().text(last, block.cells().right(), baseline, style.end(), ground.ink(Token.MUTED));
        }
    }

    private TextStyle fitted(String text, TextStyle style, double room) {
        double width = ground.surface().width(text, style);
        return width <= room ? style : style.sized(style.size() * room / width);
    }
}
