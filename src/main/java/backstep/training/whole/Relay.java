package backstep.training.whole;

import backstep.nn.NetworkShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Begins by plain loops, and once there is enough to do that it pays, and the code is compiled, goes on by vectors.
/// When that is makes no difference to the numbers.
final class Relay extends WholeIterations {
    /// Weights times samples: some tenths of a second.
    private static final long WORTH_IT = 100_000_000;

    private final NetworkShape shape;
    private final List<LayerArrays> arrays;
    private final int largestBatch;
    private final long worthIt;
    private final long weights;
    private WholeIterations runner;
    private @Nullable WarmUp warmUp;
    private boolean handedOn;
    private long work;

    Relay(NetworkShape shape, List<LayerArrays> arrays, int largestBatch) {
        this(shape, arrays, largestBatch, WORTH_IT);
    }

    Relay(NetworkShape shape, List<LayerArrays> arrays, int largestBatch, long worthIt) {
        this.shape = shape;
        this.arrays = List.copyOf(arrays);
        this.largestBatch = largestBatch;
        this.worthIt = worthIt;
        this.runner = withoutVectors(shape, arrays, largestBatch);
        this.weights = arrays.stream()
                .mapToLong(layer -> (long) layer.before() * layer.units())
                .sum();
    }

    @Override
    public void load() {
        runner.load();
    }

    @Override
    public void store() {
        runner.store();
    }

    @Override
    public double error() {
        return runner.error();
    }

    @Override
    public boolean perform(double[][] inputs, double[][] targets, int samples, Rule rule, long update) {
        if (!handedOn) {
            look(samples, rule);
        }
        return runner.perform(inputs, targets, samples, rule, update);
    }

    boolean handedOn() {
        return handedOn;
    }

    private void look(int samples, Rule rule) {
        WarmUp begun = warmUp;
        if (begun == null) {
            work += weights * samples;
            if (work > worthIt) {
                warmUp = WarmUp.begin(shape, largestBatch, rule);
            }
        } else if (begun.done()) {
            runner.store();
            runner = new WideNetwork(shape, arrays, largestBatch);
            runner.load();
            warmUp = null;
            handedOn = true;
        }
    }
}
