package backstep.export;

import backstep.math.Vector;
import backstep.training.GlobalError;
import backstep.training.LayerSnapshot;
import backstep.training.Snapshot;
import backstep.training.step.Step;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/// A run as one of three CSV tables, a row for each unit or for each weight.
///
/// The bias of a unit stands among its weights, as the one `from` unit 0, whose output is always 1. Numbers have a
/// decimal point and all digits; what a row does not have is blank.
public enum TraceTable {
    /// θ and y of every unit, and at the output layer the target and the local error.
    FORWARD("epoch,iteration,batch,sample,example,layer,unit,logit,output,target,error"),
    /// Each sample's share of the gradient, a row for each weight.
    GRADIENTS("epoch,iteration,batch,sample,example,layer,from,unit,dE_dy,dE_dtheta,dE_dw"),
    /// The batch's gradient, the change and the weight after it, beside the global error of the iteration.
    PARAMETERS("epoch,iteration,batch,error,sse,mse,rms,penalty,layer,from,unit,dE_dw,delta_w,weight");

    private final String heading;

    TraceTable(String heading) {
        this.heading = heading;
    }

    /// The word that names the table, such as `forward`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Writes the row of column names.
    public void heading(Appendable out) throws IOException {
        out.append(heading).append('\n');
    }

    /// Writes the rows, maybe none, that the last step of `snapshot` completes.
    public void rows(Snapshot snapshot, Appendable out) throws IOException {
        Step step = snapshot.step().orElseThrow();
        int depth = snapshot.shape().depth();
        if (this == FORWARD && step instanceof Step.Forward(int sample, int layer) && layer < depth) {
            forward(snapshot, snapshot.layer(layer), out);
        } else if (this == FORWARD && step instanceof Step.LocalError) {
            forward(snapshot, snapshot.layer(depth), out);
        } else if (this == GRADIENTS && step instanceof Step.WeightGradient(int sample, int layer)) {
            gradients(snapshot, snapshot.layer(layer), out);
        } else if (this == PARAMETERS && step instanceof Step.Update(int layer)) {
            parameters(snapshot, snapshot.layer(layer), out);
        }
    }

    private static void forward(Snapshot snapshot, LayerSnapshot layer, Appendable out) throws IOException {
        boolean last = layer.layer() == snapshot.shape().depth();
        String sample = sample(snapshot);
        for (int j = 0; j < layer.units(); j++) {
            CsvRow row = new CsvRow(sample)
                    .add(layer.layer())
                    .add(j + 1)
                    .add(layer.logits().get(j))
                    .add(layer.outputs().get(j));
            if (last) {
                row.add(snapshot.target().get(j)).add(snapshot.localError().get(j));
            } else {
                row.blank().blank();
            }
            row.end(out);
        }
    }

    private static void gradients(Snapshot snapshot, LayerSnapshot layer, Appendable out) throws IOException {
        String sample = sample(snapshot);
        for (int from = 0; from <= layer.weightShare().rows(); from++) {
            Vector share = from == 0 ? layer.biasShare() : layer.weightShare().row(from - 1);
            for (int j = 0; j < layer.units(); j++) {
                new CsvRow(sample)
                        .add(layer.layer())
                        .add(from)
                        .add(j + 1)
                        .add(layer.outputGradient().get(j))
                        .add(layer.logitGradient().get(j))
                        .add(share.get(j))
                        .end(out);
            }
        }
    }

    private static void parameters(Snapshot snapshot, LayerSnapshot layer, Appendable out) throws IOException {
        GlobalError error = Objects.requireNonNull(snapshot.globalError());
        String batch = new CsvRow(batch(snapshot))
                .add(error.error())
                .add(error.sse())
                .add(error.mse())
                .add(error.rms())
                .add(error.penalty())
                .toString();
        var after = layer.parameters();
        for (int from = 0; from <= after.weights().rows(); from++) {
            boolean bias = from == 0;
            Vector gradient =
                    bias ? layer.biasGradient() : layer.weightGradient().row(from - 1);
            Vector delta = bias ? layer.biasDelta() : layer.weightDelta().row(from - 1);
            Vector value = bias ? after.biases() : after.weights().row(from - 1);
            for (int j = 0; j < layer.units(); j++) {
                new CsvRow(batch)
                        .add(layer.layer())
                        .add(from)
                        .add(j + 1)
                        .add(gradient.get(j))
                        .add(delta.get(j))
                        .add(value.get(j))
                        .end(out);
            }
        }
    }

    private static String sample(Snapshot snapshot) {
        return new CsvRow(batch(snapshot))
                .add(snapshot.sample())
                .add(snapshot.example())
                .toString();
    }

    private static String batch(Snapshot snapshot) {
        return snapshot.epoch() + "," + snapshot.iteration() + "," + snapshot.batch();
    }
}
