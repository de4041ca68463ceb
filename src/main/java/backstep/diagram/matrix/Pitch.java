package backstep.diagram.matrix;

/// How far apart the cells of a matrix are in one direction, in logical pixels.
///
/// @param count how many cells
/// @param each from one to the next; less than 1 where a pixel has several
record Pitch(int count, double each) {
    /// From so many pixels on, a part of one more would show as cells of two sizes.
    private static final double WHOLE = 3;

    /// As far apart as `room` allows, at most `most`, all alike on a screen without a scale.
    static Pitch of(int count, double room, double most) {
        double each = Math.min(room / count, most);
        if (each >= WHOLE) {
            return new Pitch(count, Math.floor(each));
        }
        return new Pitch(count, Math.max(1, Math.floor(each * count)) / count);
    }

    double length() {
        return count * each;
    }
}
