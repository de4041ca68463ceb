package backstep.paint;

/// A picture that can be drawn on any [Surface], as often as wanted: it keeps no state of its own.
///
/// The area is an argument, so one painting serves the screen at every size, a thumbnail, and a page.
@FunctionalInterface
public interface Painting {
    /// Draws the picture into `area`. The background is the surface owner's: it is already there.
    void paint(Surface surface, Box area, Theme theme);
}
