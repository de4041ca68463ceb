package backstep.data;

import backstep.math.SplitMix;
import java.util.ArrayList;
import java.util.List;

/// Points of the plane in two classes, seeded, so that they are the same on every machine; coordinates in -1 … 1.
final class Generators {
    private static final int POINTS = 100;
    private static final double NOISE = 0.02;
    private static final long SEED = 1;

    private Generators() {}

    /// Two arms of one and three quarter turns each, wound into each other, with a little noise.
    static Table spirals() {
        SplitMix random = new SplitMix(SEED);
        List<List<String>> rows = new ArrayList<>();
        for (int n = 0; n < POINTS; n++) {
            double part = (n + 1.0) / POINTS;
            double angle = 3.5 * Math.PI * part;
            for (int arm = 0; arm < 2; arm++) {
                double x = part * StrictMath.sin(angle + arm * Math.PI) + NOISE * random.nextGaussian();
                double y = part * StrictMath.cos(angle + arm * Math.PI) + NOISE * random.nextGaussian();
                rows.add(List.of(Double.toString(x), Double.toString(y), arm == 0 ? "first" : "second"));
            }
        }
        return table("arm", rows);
    }

    /// A disc of radius 0.5 within a ring from 0.7 to 1.
    static Table circles() {
        SplitMix random = new SplitMix(SEED);
        List<List<String>> rows = new ArrayList<>();
        for (int n = 0; n < 2 * POINTS; n++) {
            boolean inner = n % 2 == 0;
            double radius = inner ? 0.5 * Math.sqrt(random.nextDouble()) : random.nextDouble(0.7, 1);
            double angle = random.nextDouble(0, 2 * Math.PI);
            rows.add(List.of(
                    Double.toString(radius * StrictMath.cos(angle)),
                    Double.toString(radius * StrictMath.sin(angle)),
                    inner ? "inner" : "outer"));
        }
        return table("ring", rows);
    }

    private static Table table(String target, List<List<String>> rows) {
        List<Long> lines = new ArrayList<>();
        for (long line = 2; line < rows.size() + 2L; line++) {
            lines.add(line);
        }
        return new Table(List.of("x1", "x2", target), rows, lines);
    }
}
