package backstep.training.whole;

/// The arrays in which a trainer keeps what it carries of one layer from iteration to iteration.
///
/// Matrices have a row for each unit of layer i; `first` and `second` are the optimiser's buffers.
public final class LayerArrays {
    final double[][] w;
    final double[] b;
    final double[][] deltaW;
    final double[] deltaB;
    final double[][] firstW;
    final double[] firstB;
    final double[][] secondW;
    final double[] secondB;

    public LayerArrays(
            double[][] w,
            double[] b,
            double[][] deltaW,
            double[] deltaB,
            double[][] firstW,
            double[] firstB,
            double[][] secondW,
            double[] secondB) {
        this.w = w;
        this.b = b;
        this.deltaW = deltaW;
        this.deltaB = deltaB;
        this.firstW = firstW;
        this.firstB = firstB;
        this.secondW = secondW;
        this.secondB = secondB;
    }

    int before() {
        return w.length;
    }

    int units() {
        return b.length;
    }
}
