package backstep.diagram.plot;

import backstep.math.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The plot of one layer's activation: curve, slope, saturated zones, and each neuron at its θ.
///
/// @param frame the plot's inside
/// @param theta θ, to the right
/// @param value y and dy/dθ, upwards
/// @param curve y(θ); empty for softmax, where an output depends on all logits
/// @param slope dy/dθ in the same axes
/// @param saturated shaded, left to right
/// @param dots the neurons whose output is computed, by unit
public record ActivationLayout(
        ActivationCurve activation,
        Frame frame,
        Axis theta,
        Axis value,
        List<Polyline> curve,
        List<Polyline> slope,
        List<Frame> saturated,
        List<Dot> dots) {
    private static final double NEAR = 12;
    private static final double POINT_EVERY = 2;

    public ActivationLayout {
        curve = List.copyOf(curve);
        slope = List.copyOf(slope);
        saturated = List.copyOf(saturated);
        dots = List.copyOf(dots);
    }

    /// Lays out the neurons with these logits and outputs; `NaN` ones are not there yet.
    public static ActivationLayout of(ActivationCurve curve, Vector logits, Vector outputs, Frame frame, int most) {
        Axis theta = Axis.linear(curve.low(), curve.high(), frame.left(), frame.right(), most);
        Axis value = Axis.linear(curve.lowest(), curve.highest(), frame.bottom(), frame.top(), valueTicks(frame));
        List<Dot> dots = new ArrayList<>();
        for (int k = 0; k < logits.size(); k++) {
            double logit = logits.get(k);
            double output = outputs.get(k);
            if (Double.isFinite(logit) && Double.isFinite(output)) {
                dots.add(new Dot(k + 1, logit, output, theta.at(logit), value.clamped(output)));
            }
        }
        return new ActivationLayout(
                curve,
                frame,
                theta,
                value,
                curve.drawn() ? curve(curve, theta, value) : List.of(),
                curve.drawn() ? slope(curve, theta, value) : List.of(),
                saturated(curve, theta, frame),
                dots);
    }

    /// The dot of a neuron, if it is there.
    public Optional<Dot> dot(int unit) {
        return dots.stream().filter(dot -> dot.unit() == unit).findFirst();
    }

    /// The tangent at a neuron; none for softmax.
    public Optional<Tangent> tangent(int unit, double scale) {
        return activation.drawn()
                ? dot(unit).map(dot -> Tangent.at(dot, activation.slope(dot.logit()), theta, value, frame, scale))
                : Optional.empty();
    }

    /// The neuron whose dot is nearest to a point, if one is near.
    public Optional<Dot> hit(double x, double y) {
        Dot nearest = null;
        double least = NEAR;
        for (Dot dot : dots) {
            double distance = Math.hypot(dot.x() - x, dot.y() - y);
            if (distance < least) {
                least = distance;
                nearest = dot;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int valueTicks(Frame frame) {
        return Math.clamp((long) (frame.height() / 38), 3, 11);
    }

    private static List<Polyline> curve(ActivationCurve curve, Axis theta, Axis value) {
        Polyline.Trail trail = new Polyline.Trail();
        for (double logit : samples(curve, theta)) {
            trail.to(theta.at(logit), value.clamped(curve.activation().output(logit)));
        }
        return trail.lines();
    }

    private static List<Polyline> slope(ActivationCurve curve, Axis theta, Axis value) {
        Polyline.Trail trail = new Polyline.Trail();
        for (double logit : samples(curve, theta)) {
            trail.to(theta.at(logit), value.clamped(curve.slope(logit)));
            if (logit == 0 && curve.bends()) {
                trail.gap();
                trail.to(theta.at(0), value.clamped(curve.slope(Double.MIN_VALUE)));
            }
        }
        return trail.lines();
    }

    /// One logit every other pixel, 0 among them, where some activations bend.
    private static List<Double> samples(ActivationCurve curve, Axis theta) {
        int count = (int) Math.clamp((theta.to() - theta.from()) / POINT_EVERY, 8, 2000);
        List<Double> samples = new ArrayList<>(count + 2);
        for (int k = 0; k <= count; k++) {
            double logit = curve.low() + (curve.high() - curve.low()) * k / count;
            if (logit > 0 && !samples.isEmpty() && samples.getLast() < 0) {
                samples.add(0.0);
            }
            samples.add(logit);
        }
        return samples;
    }

    private static List<Frame> saturated(ActivationCurve curve, Axis theta, Frame frame) {
        List<Frame> zones = new ArrayList<>();
        if (curve.saturatedBelow() > curve.low()) {
            zones.add(new Frame(frame.left(), frame.top(), theta.at(curve.saturatedBelow()), frame.bottom()));
        }
        if (curve.saturatedAbove() < curve.high()) {
            zones.add(new Frame(theta.at(curve.saturatedAbove()), frame.top(), frame.right(), frame.bottom()));
        }
        return zones;
    }
}
