package backstep.training.whole;

import backstep.nn.NetworkShape;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Trains a throwaway network of some shape by vectors, on a thread of its own, until the code for that is compiled.
///
/// Until then every vector is an object and training by them a hundred times slower than by plain loops. Code that is
/// compiled makes none, which is what tells it from code that is not.
final class WarmUp {
    private static final int ITERATIONS = 16;

    /// What a round of compiled iterations may still allocate, in bytes.
    private static final long NEXT_TO_NOTHING = 8_192;

    /// After so many bytes nobody seems to compile here.
    private static final long HOPELESS = 8L << 30;

    private static final Set<NetworkShape> WARM = ConcurrentHashMap.newKeySet();

    private final NetworkShape shape;
    private final int batch;
    private final Rule rule;
    private volatile boolean done;

    private WarmUp(NetworkShape shape, int batch, Rule rule) {
        this.shape = shape;
        this.batch = batch;
        this.rule = rule;
    }

    static WarmUp begin(NetworkShape shape, int batch, Rule rule) {
        WarmUp warmUp = new WarmUp(shape, batch, rule);
        Thread.ofPlatform().name("warm-up").daemon().start(warmUp::run);
        return warmUp;
    }

    /// Whether that was done for a network of this shape before.
    static boolean done(NetworkShape shape) {
        return WARM.contains(shape);
    }

    boolean done() {
        return done;
    }

    private void run() {
        if (!(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean thread)
                || !thread.isThreadAllocatedMemorySupported()) {
            return;
        }
        double[][] inputs = new double[batch][shape.inputs()];
        double[][] targets = new double[batch][shape.outputs()];
        WideNetwork network = new WideNetwork(shape, nothing(shape), batch);
        long begin = thread.getCurrentThreadAllocatedBytes();
        long before = begin;
        while (!done && before - begin < HOPELESS) {
            network.load();
            for (int n = 1; n <= ITERATIONS; n++) {
                network.perform(inputs, targets, batch, rule, n);
            }
            long after = thread.getCurrentThreadAllocatedBytes();
            done = after - before < NEXT_TO_NOTHING;
            before = after;
        }
        if (done) {
            WARM.add(shape);
        }
    }

    private static List<LayerArrays> nothing(NetworkShape shape) {
        List<LayerArrays> layers = new ArrayList<>();
        for (int layer = 1; layer <= shape.depth(); layer++) {
            int before = shape.units(layer - 1);
            int units = shape.units(layer);
            layers.add(new LayerArrays(
                    new double[before][units],
                    new double[units],
                    new double[before][units],
                    new double[units],
                    new double[before][units],
                    new double[units],
                    new double[before][units],
                    new double[units]));
        }
        return layers;
    }
}
