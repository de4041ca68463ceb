package backstep.bench;

import backstep.math.SplitMix;
import backstep.timeline.Timeline;
import backstep.training.step.Position;
import java.util.Arrays;
import java.util.Locale;

/// How long a seek takes anywhere in a long run, with the picture of where it leads, and what the run's past occupies.
///
/// Arguments: a [RandomWorkload], how many iterations, and how many seeks.
public final class SeekMeasurement {
    private SeekMeasurement() {}

    public static void main(String[] args) {
        long iterations = Long.parseLong(args[1]);
        long before = occupied();
        Timeline timeline = new Timeline(RandomWorkload.of(args[0]).setup());
        long begin = System.nanoTime();
        timeline.run(iterations, () -> true);
        double each = (System.nanoTime() - begin) / 1e3 / iterations;
        double megabytes = (occupied() - before) / 1048576.0;
        double[] seconds = seeks(timeline, iterations, Integer.parseInt(args[2]));
        System.out.printf(
                Locale.ROOT,
                "| %s of %s | %.1f | %.1f | %.1f | 100 | %.1f | 64 | %.2f |%n",
                iterations,
                args[0],
                seconds[seconds.length / 2] * 1e3,
                seconds[seconds.length * 95 / 100] * 1e3,
                seconds[seconds.length - 1] * 1e3,
                megabytes,
                each);
    }

    private static double[] seeks(Timeline timeline, long iterations, int count) {
        SplitMix random = new SplitMix(7);
        int steps = timeline.setup().schedule(1).size();
        double[] seconds = new double[count];
        for (int n = 0; n < count; n++) {
            long iteration = 1 + (long) (random.nextDouble() * iterations);
            Position place = new Position(iteration, 1 + random.nextInt(steps), 0);
            long begin = System.nanoTime();
            timeline.seek(place);
            timeline.snapshot();
            seconds[n] = (System.nanoTime() - begin) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds;
    }

    private static long occupied() {
        Runtime runtime = Runtime.getRuntime();
        for (int n = 0; n < 3; n++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
