package backstep.diagram.network;

import java.util.Optional;

/// The measures of a picture of a network in logical pixels, all multiples of one unit.
///
/// The unit is one pixel at the desk in an area of 735 × 440, and grows and shrinks a little with the area.
public record Sizes(double unit, Lettering lettering) {
    /// The advance of a digit, as a share of the size of numbers.
    private static final double DIGIT = 0.6;

    private static final double SMALLEST = 0.8;
    private static final double LARGEST = 1.6;

    public static Sizes in(Area area, Lettering lettering) {
        double room = Math.min(area.width() / 735, area.height() / 440);
        return new Sizes(Math.clamp(room, SMALLEST, LARGEST) * lettering.scale(), lettering);
    }

    /// Somewhat smaller, for a network that has no room for its numbers; empty where text is as small as it may be.
    Optional<Sizes> smaller() {
        double next = unit * 0.9;
        return next < SMALLEST * lettering.scale() ? Optional.empty() : Optional.of(new Sizes(next, lettering));
    }

    /// So many units in logical pixels.
    public double of(double units) {
        return units * unit;
    }

    /// The text size of numbers on edges; long ones are set smaller.
    public double edgeText() {
        return of(lettering.edgeCharacters() > 7 ? 9.5 : 11);
    }

    /// The text size of numbers in capsules, and of those beside neurons.
    public double unitText() {
        return of(11);
    }

    /// The text size in the frame of a bias.
    public double plateText() {
        return of(lettering.edgeCharacters() > 7 ? 9 : 10);
    }

    /// The text size of what stands above a capsule.
    public double smallText() {
        return of(9.5);
    }

    double edgeBoxWidth() {
        return lettering.edgeCharacters() * DIGIT * edgeText() + of(10);
    }

    double edgeBoxHeight() {
        return of(18);
    }

    /// `θ = ` or `b = ` and a number.
    double equationWidth() {
        return (lettering.unitCharacters() + 4) * DIGIT * unitText() + of(4);
    }

    /// `∂E/∂b ` and a number in a frame, with room for the mark of a frozen bias.
    double plateWidth() {
        int characters = Math.max(lettering.unitCharacters() + 4, lettering.edgeCharacters() + 6);
        return characters * DIGIT * plateText() + of(20);
    }

    /// A capsule with name and bias above it.
    double capsuleWidth() {
        double header = of(22) + (lettering.unitCharacters() + 2) * DIGIT * smallText();
        return Math.max(valueWidth(), header);
    }

    /// A capsule with its output and the bead of its bias.
    double valueWidth() {
        return lettering.unitCharacters() * DIGIT * unitText() + of(20);
    }

    /// `e = +` and a number.
    double resultWidth() {
        return (lettering.unitCharacters() + 5) * DIGIT * unitText();
    }
}
