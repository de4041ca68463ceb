package backstep.bench;

import backstep.training.Setups;
import backstep.training.Trainer;
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

/// Iterations of training at full speed, and such as keep all numbers; times the batch size that is samples per second.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TrainingBenchmark {
    /// Units of each layer, the inputs first, then the batch size.
    @Param({"2-3-1/1", "2-8-8-1/10", "64-32-10/10", "784-128-10/32"})
    public String workload = "2-3-1/1";

    private Trainer trainer = new Trainer(Setups.xorBatch());

    @org.openjdk.jmh.annotations.Setup(Level.Trial)
    public void begin() {
        trainer = new Trainer(RandomWorkload.of(workload).setup());
    }

    private final double[] errors = new double[1];

    @Benchmark
    public double wholeIteration() {
        trainer.finishIterations(1, errors);
        return errors[0];
    }

    @Benchmark
    public double iteration() {
        trainer.finishIteration();
        return trainer.error();
    }
}
