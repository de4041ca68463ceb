package backstep.cli.argument;

import backstep.training.Setup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How long a run is, in iterations or in epochs, or the shorter of both.
public final class RunLength {
    @Option(names = "--iterations", paramLabel = "N", converter = Count.class, description = "run for N iterations")
    private @Nullable Long iterations;

    @Option(names = "--epochs", paramLabel = "N", converter = Count.class, description = "run for N epochs")
    private @Nullable Long epochs;

    /// In iterations; `fallback` where nothing is said.
    public long iterations(Setup setup, long fallback) {
        if (iterations == null && epochs == null) {
            return fallback;
        }
        long byEpochs = epochs == null
                ? Long.MAX_VALUE
                : Count.iterations(epochs, setup.batches().perEpoch());
        return Math.min(byEpochs, iterations == null ? Long.MAX_VALUE : iterations);
    }
}
