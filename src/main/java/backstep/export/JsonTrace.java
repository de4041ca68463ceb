package backstep.export;

import backstep.math.Matrix;
import backstep.nn.LayerParameters;
import backstep.nn.Regularization;
import backstep.training.GlobalError;
import backstep.training.LayerSnapshot;
import backstep.training.Snapshot;
import backstep.training.step.Step;
import java.io.IOException;
import java.util.Objects;

/// A run as JSON Lines: one object a line, with keys in a fixed order.
///
/// Gradients of an update are those of the batch's error. With regularisation a `global-error` has its `penalty`, and
/// an `update` has in `penalty_dw` what was added to `dE_dw` before the optimiser saw it. Numbers have all digits.
public final class JsonTrace implements TraceWriter {
    private final Appendable out;

    public JsonTrace(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(Snapshot snapshot) throws IOException {
        Step step = snapshot.step().orElseThrow();
        switch (step) {
            case Step.Forward(int sample, int layer) -> forward(snapshot, snapshot.layer(layer));
            case Step.LocalError e -> localError(snapshot);
            case Step.GlobalError e -> globalError(snapshot);
            case Step.WeightGradient(int sample, int layer) -> backward(snapshot, snapshot.layer(layer));
            case Step.Update(int layer) -> update(snapshot, snapshot.layer(layer));
            case Step.OutputGradient g -> throw new IllegalArgumentException("no record of " + g);
            case Step.LogitGradient g -> throw new IllegalArgumentException("no record of " + g);
        }
    }

    private void forward(Snapshot snapshot, LayerSnapshot layer) throws IOException {
        sample("forward", snapshot)
                .put("layer", layer.layer())
                .put("logits", layer.logits())
                .put("outputs", layer.outputs())
                .end(out);
    }

    private void localError(Snapshot snapshot) throws IOException {
        sample("local-error", snapshot)
                .put("outputs", snapshot.outputs().row(snapshot.sample() - 1))
                .put("targets", snapshot.target())
                .put("errors", snapshot.localError())
                .end(out);
    }

    private void globalError(Snapshot snapshot) throws IOException {
        GlobalError error = Objects.requireNonNull(snapshot.globalError());
        JsonLine line = batch("global-error", snapshot)
                .put("loss", error.loss().word())
                .put("error", error.error())
                .put("sse", error.sse())
                .put("mse", error.mse())
                .put("rms", error.rms());
        if (!snapshot.settings().regularization().none()) {
            line.put("penalty", error.penalty());
        }
        line.end(out);
    }

    private void backward(Snapshot snapshot, LayerSnapshot layer) throws IOException {
        sample("backward", snapshot)
                .put("layer", layer.layer())
                .put("dE_dy", layer.outputGradient())
                .put("dE_dtheta", layer.logitGradient())
                .put("dE_dw", layer.weightShare())
                .put("dE_db", layer.biasShare())
                .end(out);
    }

    private void update(Snapshot snapshot, LayerSnapshot layer) throws IOException {
        LayerParameters after = layer.parameters();
        JsonLine line = batch("update", snapshot)
                .put("layer", layer.layer())
                .put("dE_dw", layer.weightGradient())
                .put("dE_db", layer.biasGradient())
                .put("delta_w", layer.weightDelta())
                .put("delta_b", layer.biasDelta())
                .put("weights", after.weights())
                .put("biases", after.biases());
        Regularization regularization = snapshot.settings().regularization();
        if (!regularization.none()) {
            line.put("penalty_dw", penalty(regularization, layer.before().weights()));
        }
        line.end(out);
    }

    private static Matrix penalty(Regularization regularization, Matrix weights) {
        double[][] gradient = weights.toArray();
        for (double[] row : gradient) {
            for (int j = 0; j < row.length; j++) {
                row[j] = regularization.gradient(row[j]);
            }
        }
        return Matrix.copyOf(gradient);
    }

    private static JsonLine sample(String kind, Snapshot snapshot) {
        return batch(kind, snapshot).put("sample", snapshot.sample()).put("example", snapshot.example());
    }

    private static JsonLine batch(String kind, Snapshot snapshot) {
        return new JsonLine()
                .put("kind", kind)
                .put("epoch", snapshot.epoch())
                .put("iteration", snapshot.iteration())
                .put("batch", snapshot.batch());
    }
}
