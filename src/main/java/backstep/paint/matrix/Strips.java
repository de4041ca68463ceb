package backstep.paint.matrix;

import backstep.diagram.matrix.Block;
import backstep.diagram.matrix.Strip;
import backstep.diagram.network.Area;
import backstep.explain.notation.LayerPair;
import backstep.math.Matrix;
import backstep.math.Vector;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Ramp;
import backstep.paint.Raster;
import backstep.paint.ScriptText;
import backstep.paint.TextStyle;
import backstep.paint.Token;
import backstep.paint.network.NetworkPicture;
import backstep.paint.quantity.Ground;
import backstep.paint.quantity.OutputShares;
import backstep.paint.quantity.Padlock;
import backstep.training.Snapshot;

/// What stands around one matrix: the outputs that feed its rows, and below it what becomes of each column; what is not
/// computed yet is bare.
final class Strips {
    /// How far towards its own colour the largest error goes: its number is written on it.
    private static final double ERROR = 0.6;

    private final Ground ground;
    private final NetworkPicture network;
    private final Block block;
    private final Snapshot snapshot;
    private final String letter;

    private Strips(Ground ground, NetworkPicture network, Block block) {
        this.ground = ground;
        this.network = network;
        this.block = block;
        this.snapshot = ground.snapshot();
        this.letter = LayerPair.of(snapshot.last(), snapshot.shape().depth()).letter(block.layer());
    }

    static void paint(Ground ground, NetworkPicture network, Block block) {
        Strips strips = new Strips(ground, network, block);
        strips.sources();
        for (Strip strip : block.strips()) {
            strips.strip(strip);
        }
    }

    private void sources() {
        OutputShares shares = OutputShares.of(snapshot, block.layer() - 1);
        double[][] column = new double[block.rows()][1];
        for (int from = 1; from <= block.rows(); from++) {
            column[from - 1][0] = shares.get(from);
        }
        Raster raster = new Raster(Matrix.copyOf(column), Ramp.node(ground.theme()));
        Box box = Ground.box(block.sources());
        ground.surface().cells(box, raster);
        Cells.grid(ground, box, 1, block.rows());
        if (block.sourceText() > 0) {
            TextStyle style = TextStyle.mono(block.sourceText()).middle();
            for (int from = 1; from <= block.rows(); from++) {
                String text = ground.text(snapshot.feeding(block.layer()).get(from - 1));
                MatrixPicture.number(ground, text, block.source(from), style, raster.ink(shares.get(from)));
            }
        }
    }

    private void strip(Strip strip) {
        String output = ground.notation()
                .outputs(block.layer(), snapshot.shape().depth())
                .text();
        switch (strip) {
            case BIASES -> name(bias(), strip);
            case OUTPUTS -> {
                double[] shares = shares(OutputShares.of(snapshot, block.layer()));
                row(
                        strip,
                        shares,
                        Ramp.node(ground.theme()),
                        snapshot.layer(block.layer()).outputs(),
                        false);
                double sum = network.soFar(block.layer(), Math.max(1, snapshot.unit()));
                if (Double.isNaN(sum)) {
                    name(output, strip);
                } else {
                    sum(sum, strip);
                }
            }
            case TARGETS -> {
                name("t", strip);
                OutputShares targets = OutputShares.of(snapshot, block.layer()).with(snapshot.target());
                row(strip, shares(targets), Ramp.node(ground.theme()), snapshot.target(), false);
            }
            case ERRORS -> {
                name("e", strip);
                Ink card = ground.ink(Token.CARD);
                Ink full = card.mix(ground.ink(Token.ERROR), ERROR);
                row(
                        strip,
                        parts(snapshot.localError()),
                        new Ramp(full, card, full, card, 0),
                        snapshot.localError(),
                        true);
            }
        }
    }

    private void row(Strip strip, double[] shares, Ramp ramp, Vector values, boolean signed) {
        Raster raster = new Raster(Matrix.copyOf(new double[][] {shares}), ramp);
        Box box = Ground.box(block.area(strip));
        ground.surface().cells(box, raster);
        Cells.grid(ground, box, block.columns(), 1);
        if (block.stripText() > 0) {
            TextStyle style = TextStyle.mono(block.stripText()).middle();
            for (int unit = 1; unit <= block.columns(); unit++) {
                double value = values.get(unit - 1);
                String text = signed ? ground.notation().numbers().signed(value) : ground.text(value);
                MatrixPicture.number(ground, text, block.in(strip, unit), style, raster.ink(shares[unit - 1]));
            }
        }
    }

    /// What has reached a unit so far, which is no output yet: it and its name have the phase's colour.
    private void sum(double sum, Strip strip) {
        Token token = Ground.token(network.highlight().phase()).strong();
        name(ground.notation().logit().letter().text(), " so far", strip, token);
        if (block.stripText() > 0) {
            Area cell = block.in(strip, snapshot.unit());
            TextStyle style = TextStyle.mono(block.stripText()).middle();
            ground.surface()
                    .text(
                            ground.text(sum),
                            cell.centreX(),
                            style.centred(cell.centreY()),
                            style.strong(),
                            ground.ink(token));
        }
    }

    private static double[] shares(OutputShares of) {
        double[] shares = new double[of.outputs().size()];
        for (int unit = 1; unit <= shares.length; unit++) {
            shares[unit - 1] = of.get(unit);
        }
        return shares;
    }

    /// Each as a part of the largest.
    private static double[] parts(Vector errors) {
        double[] parts = errors.toArray();
        double largest = 0;
        for (double error : parts) {
            largest = Math.abs(error) > largest ? Math.abs(error) : largest;
        }
        for (int k = 0; k < parts.length && largest > 0; k++) {
            parts[k] /= largest;
        }
        return parts;
    }

    private String bias() {
        return switch (ground.colorBy()) {
            case WEIGHT -> "b";
            case GRADIENT -> ground.notation().derivative("b");
            case UPDATE -> "Δb";
        };
    }

    private void name(String symbol, Strip strip) {
        name(symbol, "", strip, Token.MUTED);
    }

    private void name(String symbol, String more, Strip strip, Token token) {
        Area area = block.area(strip);
        TextStyle style = TextStyle.italic(ground.of(12)).end();
        double right = block.cells().x() - ground.of(6);
        double baseline = style.centred(area.centreY());
        ScriptText name = ScriptText.of(symbol + "_{" + letter + "}" + more);
        name.paint(ground.surface(), right, baseline, style, ground.ink(token));
        if (strip == Strip.BIASES && !snapshot.settings().trainBiases()) {
            double width = name.width(ground.surface(), style);
            Padlock.paint(ground, right - width - ground.of(Padlock.WIDTH + 4), area.centreY());
        }
    }
}
