package backstep.training;

import backstep.data.Examples;
import backstep.math.Kernels;
import backstep.math.Matrix;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.nn.Parameters;
import java.util.BitSet;

/// The forward pass alone over a set of examples, with the same kernels as training.
public final class Evaluation {
    private final State state;
    private final NetworkShape shape;

    private Evaluation(NetworkShape shape, Parameters parameters) {
        this.shape = shape;
        this.state = new State(shape, parameters, 1, 0);
    }

    /// Scores `parameters` on `examples`, of which there must be some.
    public static Score score(NetworkShape shape, Parameters parameters, Examples examples, Settings settings) {
        Evaluation evaluation = new Evaluation(shape, parameters);
        double[][] inputs = examples.inputs().toArray();
        double[][] targets = examples.targets().toArray();
        double terms = 0;
        double squares = 0;
        int right = 0;
        for (int n = 0; n < inputs.length; n++) {
            double[] y = evaluation.outputs(inputs[n]);
            for (int k = 0; k < y.length; k++) {
                terms += settings.loss().term(y[k], targets[n][k]);
                squares += Loss.SSE.term(y[k], targets[n][k]);
            }
            right += Classes.same(y, targets[n]) ? 1 : 0;
        }
        GlobalError error = GlobalError.of(
                settings.loss(),
                terms,
                squares,
                inputs.length,
                shape.outputs(),
                evaluation.state.penalty(settings.regularization()));
        return new Score(error, Classes.areClasses(targets) ? (double) right / inputs.length : Double.NaN);
    }

    /// The outputs y' for one example's inputs.
    public static double[] outputs(NetworkShape shape, Parameters parameters, double[] inputs) {
        return new Evaluation(shape, parameters).outputs(inputs).clone();
    }

    /// Those of the units `among` of `layer`, counted from 0, whose logit is above 0 for none of `inputs`.
    public static BitSet neverAbove0(
            NetworkShape shape, Parameters parameters, Matrix inputs, int layer, BitSet among) {
        Evaluation evaluation = new Evaluation(shape, parameters);
        double[] logits = evaluation.state.layer(layer).logits[0];
        BitSet left = (BitSet) among.clone();
        for (int n = 0; n < inputs.rows() && !left.isEmpty(); n++) {
            evaluation.outputs(inputs.row(n).toArray());
            for (int unit = left.nextSetBit(0); unit >= 0; unit = left.nextSetBit(unit + 1)) {
                left.set(unit, !(logits[unit] > 0));
            }
        }
        return left;
    }

    private double[] outputs(double[] inputs) {
        double[][] y = {inputs};
        for (int layer = 1; layer <= shape.depth(); layer++) {
            LayerState l = state.layer(layer);
            Kernels.logits(y, l.w, l.b, l.logits, 0, 1, 0, l.units());
            shape.layer(layer).activation().outputs(l.logits[0], l.outputs[0], 0, l.units());
            y = l.outputs;
        }
        return y[0];
    }
}
