package backstep.diagram.network;

/// One layer in the picture: its neurons one above the other, at equal distances about the middle.
///
/// A neuron is a circle, or a capsule with round ends; a circle is a capsule of no length.
///
/// @param layer 0 for the inputs
/// @param x of the centres
/// @param middle y of the column's middle
/// @param pitch from centre to centre
/// @param radius half the height of a neuron
/// @param halfWidth half its width, at least the radius
public record Column(
        int layer, int units, Detail detail, double x, double middle, double pitch, double radius, double halfWidth) {
    /// y of the centre of a unit, from 1.
    public double y(int unit) {
        return middle + (unit - (units + 1) / 2.0) * pitch;
    }

    public double left() {
        return x - halfWidth;
    }

    public double right() {
        return x + halfWidth;
    }

    /// The box around a neuron.
    public Area node(int unit) {
        return Area.about(x, y(unit), 2 * halfWidth, 2 * radius);
    }

    /// Where the edges that go on from here aim from: the centre of the right round end.
    double source() {
        return x + halfWidth - radius;
    }

    /// Where the edges that come in aim at: the centre of the left round end.
    double sink() {
        return x - halfWidth + radius;
    }

    /// How far a point is outside the neuron, 0 inside.
    double distance(int unit, double px, double py) {
        double dx = Math.max(0, Math.abs(px - x) - (halfWidth - radius));
        return Math.max(0, Math.hypot(dx, py - y(unit)) - radius);
    }

    /// The unit whose centre is nearest in height.
    int nearest(double py) {
        double place = pitch == 0 ? 1 : (py - middle) / pitch + (units + 1) / 2.0;
        return Math.clamp(Math.round(place), 1, units);
    }
}
