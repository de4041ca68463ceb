package backstep.bench;

import backstep.math.SplitMix;
import backstep.timeline.Timeline;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Position;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Seeks to places all over a run of 100,000 iterations, each with the picture of where it leads.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SeekBenchmark {
    private static final long ITERATIONS = 100_000;

    /// As [RandomWorkload] has them.
    @Param({"2-8-8-1/10", "64-32-10/10"})
    public String workload = "2-8-8-1/10";

    private final SplitMix random = new SplitMix(7);
    private Timeline timeline = new Timeline(Setups.xorBatch());

    @org.openjdk.jmh.annotations.Setup(Level.Trial)
    public void begin() {
        timeline = new Timeline(RandomWorkload.of(workload).setup());
        timeline.run(ITERATIONS, () -> true);
    }

    @Benchmark
    public Snapshot seek() {
        long iteration = 1 + (long) (random.nextDouble() * ITERATIONS);
        timeline.seek(new Position(iteration, 1, 0));
        return timeline.snapshot();
    }
}
