package backstep.export;

import backstep.training.Carried;
import backstep.training.Setup;
import backstep.training.Snapshot;
import backstep.training.Trainer;
import backstep.training.step.Step;
import java.io.IOException;

/// Receives the records of a run, one for each computation that is complete.
@FunctionalInterface
public interface TraceWriter {
    /// Writes down what the last step of `snapshot` computed; that step is complete.
    void write(Snapshot snapshot) throws IOException;

    /// Trains `iterations` iterations from the start and hands every record on: each layer's forward pass, the local
    /// errors of each sample, the global error, each layer's backward pass with its weights, each layer's update.
    ///
    /// Memory does not grow with the run.
    ///
    /// @throws backstep.training.Divergence where a number overflows; all before it has been handed on
    /// @throws IOException as [#write]
    default void follow(Setup setup, long iterations) throws IOException {
        Trainer trainer = new Trainer(setup);
        for (long n = 0; n < iterations; n++) {
            Carried before = trainer.carried();
            do {
                trainer.advance();
                if (isRecord(trainer.schedule().step(trainer.position().steps() - 1))) {
                    write(trainer.snapshot(before));
                }
            } while (!trainer.iterationComplete());
        }
    }

    /// The three computations of a layer's backward pass make one record, which is complete with the last of them.
    private static boolean isRecord(Step step) {
        return switch (step) {
            case Step.OutputGradient g -> false;
            case Step.LogitGradient g -> false;
            case Step.Forward f -> true;
            case Step.LocalError e -> true;
            case Step.GlobalError e -> true;
            case Step.WeightGradient g -> true;
            case Step.Update u -> true;
        };
    }
}
