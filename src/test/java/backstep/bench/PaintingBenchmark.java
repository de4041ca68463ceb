package backstep.bench;

import backstep.diagram.ColorBy;
import backstep.explain.Highlight;
import backstep.explain.notation.Notation;
import backstep.paint.RecordingSurface;
import backstep.paint.Theme;
import backstep.paint.network.NetworkPicture;
import backstep.timeline.Timeline;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Phase;
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

/// The picture of a network, laid out and painted on a surface that only takes down what it is told.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PaintingBenchmark {
    /// As [RandomWorkload] has them.
    @Param({"2-2-2/1", "64-32-10/1", "64-64/1"})
    public String workload = "2-2-2/1";

    private Snapshot snapshot = new Timeline(Setups.xorBatch()).snapshot();

    @org.openjdk.jmh.annotations.Setup(Level.Trial)
    public void begin() {
        Timeline timeline = new Timeline(RandomWorkload.of(workload).setup());
        timeline.step(Granularity.LAYER);
        snapshot = timeline.snapshot();
    }

    @Benchmark
    public RecordingSurface network() {
        NetworkPicture picture =
                NetworkPicture.still(snapshot, ColorBy.WEIGHT, Highlight.none(Phase.FORWARD), null, Notation.STANDARD);
        return RecordingSurface.of(picture, 735, 440, Theme.LIGHT);
    }
}
