package backstep.cli.argument;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// When a run ends: after some epochs, or below some error.
public final class Goal {
    @Option(names = "--epochs", paramLabel = "N", converter = Count.class, description = "for N epochs (default: 1)")
    private @Nullable Long epochs;

    @Option(
            names = "--until-error",
            paramLabel = "X",
            converter = Positive.class,
            description = "until the error of the whole training part is below X at the end of an epoch")
    private @Nullable Double untilError;

    /// How many epochs, where no error is asked for.
    public long epochs() {
        return epochs == null ? 1 : epochs;
    }

    /// Below which error the run ends, or null.
    public @Nullable Double untilError() {
        return untilError;
    }
}
