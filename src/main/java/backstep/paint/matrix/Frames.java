package backstep.paint.matrix;

import backstep.diagram.matrix.Block;
import backstep.diagram.matrix.MatrixDiagram;
import backstep.diagram.matrix.Strip;
import backstep.diagram.network.Area;
import backstep.diagram.network.Hit;
import backstep.explain.Focus;
import backstep.explain.Highlight;
import backstep.explain.UnitRef;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.Token;
import backstep.paint.network.NetworkPicture;
import backstep.paint.quantity.Ground;
import backstep.training.step.Phase;
import java.util.ArrayList;
import java.util.List;

/// What is framed: in the phase's colour the cells that carry the step's number, as far as it has spread, and the units
/// that it comes from and goes to; what is chosen, and what is pointed at, with lines to its row's and column's units.
final class Frames {
    /// A smaller cell has its frame about it at a distance, so that it can be seen.
    private static final double SMALLEST = 8;

    private static final double LINED = 16;

    private final Ground ground;
    private final NetworkPicture network;
    private final MatrixDiagram diagram;
    private final Ink phase;

    private Frames(Ground ground, NetworkPicture network, MatrixDiagram diagram) {
        this.ground = ground;
        this.network = network;
        this.diagram = diagram;
        this.phase = ground.ink(Ground.token(network.highlight().phase()));
    }

    static void paint(Ground ground, NetworkPicture network, MatrixDiagram diagram) {
        Frames frames = new Frames(ground, network, diagram);
        frames.step();
        frames.hit(network.hover().hit(), ground.ink(Token.ACCENT), 1.2);
        Focus focus = network.focus();
        if (focus != null) {
            frames.hit(hit(focus), ground.ink(Token.FOCUS), 1.8);
        }
    }

    private void step() {
        Highlight highlight = network.highlight();
        Run there = Run.of(highlight.there());
        if (there.hasWeights()) {
            frame(cells(there), ground.ink(Token.CARD).mix(phase, 0.6), 1.4);
        }
        Run now = Run.of(highlight.edges());
        if (now.layer() > 0) {
            Box block = Ground.box(diagram.block(now.layer()).cells());
            ground.surface().stroke(Outline.rect(block.inset(-ground.of(1))), phase, Pen.of(ground.of(1)));
        }
        units(highlight);
        if (now.hasWeights() && network.progress() > 0) {
            glowing(spread(now, highlight.backwards()));
        }
        if (now.bias() > 0 && network.progress() == 1) {
            glowing(Ground.box(diagram.block(now.layer()).cell(0, now.bias())));
        }
    }

    private void units(Highlight highlight) {
        for (int layer = 0; layer <= diagram.shape().depth(); layer++) {
            int first = Integer.MAX_VALUE;
            int last = 0;
            for (UnitRef unit : highlight.units()) {
                if (unit.layer() == layer) {
                    first = Math.min(first, unit.unit());
                    last = Math.max(last, unit.unit());
                }
            }
            double strength = network.strength(layer);
            if (last > 0 && strength > 0) {
                Ink ink = phase.opacity(strength);
                both(layer, first, last).forEach(box -> frame(box, ink, 1.8));
                if (highlight.phase() == Phase.ERROR && layer == diagram.shape().depth()) {
                    frame(part(diagram.block(layer), Strip.ERRORS, first, last), ink, 1.8);
                }
            }
        }
    }

    /// Where units are: below the columns that lead to them, and beside the rows that they feed.
    private List<Box> both(int layer, int first, int last) {
        List<Box> places = new ArrayList<>();
        if (layer > 0) {
            places.add(part(diagram.block(layer), Strip.OUTPUTS, first, last));
        }
        if (layer < diagram.shape().depth()) {
            Block block = diagram.block(layer + 1);
            places.add(about(block.source(first), block.source(last)));
        }
        return places;
    }

    private static Box part(Block block, Strip strip, int first, int last) {
        return about(block.in(strip, first), block.in(strip, last));
    }

    private Box cells(Run run) {
        Block block = diagram.block(run.layer());
        return about(block.cell(run.from(), run.unit()), block.cell(run.last(), run.lastUnit()));
    }

    private static Box about(Area first, Area last) {
        return new Box(first.x(), first.y(), last.right() - first.x(), last.bottom() - first.y());
    }

    /// A column fills from the top, a row towards the side that the number goes to.
    private Box spread(Run run, boolean backwards) {
        Box cells = cells(run);
        double progress = network.progress();
        boolean column = run.unit() == run.lastUnit() && (run.from() < run.last() || !backwards);
        if (column) {
            return cells.top(progress * cells.height());
        }
        double width = progress * cells.width();
        return backwards ? cells.besideLeft(cells.width() - width) : cells.left(width);
    }

    private void glowing(Box box) {
        ground.surface().glow(Outline.rect(ring(box)), phase, ground.of(5));
        frame(box, phase, 2);
    }

    /// Around a weight or unit, with lines to the units of a weight whose cell is small.
    private void hit(Hit hit, Ink ink, double width) {
        switch (hit) {
            case Hit.Edge edge -> {
                Block block = diagram.block(edge.layer());
                Area cell = block.cell(edge.from(), edge.unit());
                if (Math.min(block.across(), block.down()) < ground.of(LINED)) {
                    lines(block, cell, edge.isBias(), ink);
                }
                frame(Ground.box(cell), ink, width);
            }
            case Hit.Unit(int layer, int unit) -> both(layer, unit, unit).forEach(box -> frame(box, ink, width));
            case Hit.Nothing nothing -> {}
        }
    }

    private void lines(Block block, Area cell, boolean bias, Ink ink) {
        Ink pale = ink.opacity(0.75);
        double bottom = block.area(Strip.OUTPUTS).y();
        ground.surface().line(cell.centreX(), cell.bottom(), cell.centreX(), bottom, pale, Pen.HAIR);
        if (!bias) {
            ground.surface().line(block.sources().right(), cell.centreY(), cell.x(), cell.centreY(), pale, Pen.HAIR);
        }
    }

    private void frame(Box box, Ink ink, double width) {
        ground.surface().stroke(Outline.rect(ring(box)), ink, Pen.of(ground.of(width)));
    }

    private Box ring(Box box) {
        double least = ground.of(SMALLEST);
        double across = Math.max(ground.of(1), (least - box.width()) / 2);
        double down = Math.max(ground.of(1), (least - box.height()) / 2);
        return box.inset(-down, -across, -down, -across);
    }

    private static Hit hit(Focus focus) {
        return focus.isNeuron()
                ? new Hit.Unit(focus.layer(), focus.unit())
                : new Hit.Edge(focus.layer(), Math.max(0, focus.from()), focus.unit());
    }
}
