package backstep.nn;

import backstep.math.Kernels;

/// How a gradient g becomes a change Δw of a weight; each optimiser's whole rule stands in one place.
///
/// A rule works on the units `from` to `to` (exclusive) of one row of weights. `delta` holds the change of the
/// iteration before and receives the new one; `first` and `second` are the rule's buffers, of which it uses
/// [#buffers]. All buffers are 0 before the first update. η is the learning rate.
public sealed interface Optimizer {
    /// η.
    double learningRate();

    /// The word for it in experiment files.
    String word();

    /// How many buffers beside Δw the rule keeps for each weight: 0, 1 or 2.
    int buffers();

    /// The same rule with another learning rate.
    Optimizer withLearningRate(double learningRate);

    /// Computes Δw for a row; `update` counts the updates from 1, this one included.
    void deltas(double[] g, double[] delta, double[] first, double[] second, long update, int from, int to);

    /// The same, and adds Δw to the weights `w` of the row.
    default void change(
            double[] w, double[] g, double[] delta, double[] first, double[] second, long update, int from, int to) {
        deltas(g, delta, first, second, update, from, to);
        Kernels.add(w, delta, from, to);
    }

    /// Gradient descent with momentum α: Δw = -η g + α Δw_before.
    record Sgd(double learningRate, double momentum) implements Optimizer {
        @Override
        public String word() {
            return "sgd";
        }

        @Override
        public int buffers() {
            return 0;
        }

        @Override
        public Sgd withLearningRate(double learningRate) {
            return new Sgd(learningRate, momentum);
        }

        @Override
        public void deltas(double[] g, double[] delta, double[] first, double[] second, long update, int from, int to) {
            for (int j = from; j < to; j++) {
                delta[j] = delta(g[j], delta[j]);
            }
        }

        /// In one loop, for it is all that a small network's update is.
        @Override
        public void change(
                double[] w,
                double[] g,
                double[] delta,
                double[] first,
                double[] second,
                long update,
                int from,
                int to) {
            for (int j = from; j < to; j++) {
                double change = delta(g[j], delta[j]);
                delta[j] = change;
                w[j] += change;
            }
        }

        private double delta(double g, double before) {
            return momentum == 0 ? -learningRate * g : -learningRate * g + momentum * before;
        }
    }

    /// Nesterov's momentum: v = α v + g; Δw = -η (g + α v).
    record Nesterov(double learningRate, double momentum) implements Optimizer {
        @Override
        public String word() {
            return "nesterov";
        }

        @Override
        public int buffers() {
            return 1;
        }

        @Override
        public Nesterov withLearningRate(double learningRate) {
            return new Nesterov(learningRate, momentum);
        }

        @Override
        public void deltas(double[] g, double[] delta, double[] first, double[] second, long update, int from, int to) {
            for (int j = from; j < to; j++) {
                first[j] = momentum * first[j] + g[j];
                delta[j] = -learningRate * (g[j] + momentum * first[j]);
            }
        }
    }

    /// Adagrad: s = s + g²; Δw = -η g / (√s + ε). Source: Duchi, Hazan and Singer, JMLR 12, 2011.
    record Adagrad(double learningRate, double epsilon) implements Optimizer {
        @Override
        public String word() {
            return "adagrad";
        }

        @Override
        public int buffers() {
            return 1;
        }

        @Override
        public Adagrad withLearningRate(double learningRate) {
            return new Adagrad(learningRate, epsilon);
        }

        @Override
        public void deltas(double[] g, double[] delta, double[] first, double[] second, long update, int from, int to) {
            for (int j = from; j < to; j++) {
                first[j] += g[j] * g[j];
                delta[j] = -learningRate * g[j] / (Math.sqrt(first[j]) + epsilon);
            }
        }
    }

    /// RMSProp: s = ρ s + (1 - ρ) g²; Δw = -η g / (√s + ε), with the decay ρ.
    record RmsProp(double learningRate, double decay, double epsilon) implements Optimizer {
        @Override
        public String word() {
            return "rmsprop";
        }

        @Override
        public int buffers() {
            return 1;
        }

        @Override
        public RmsProp withLearningRate(double learningRate) {
            return new RmsProp(learningRate, decay, epsilon);
        }

        @Override
        public void deltas(double[] g, double[] delta, double[] first, double[] second, long update, int from, int to) {
            for (int j = from; j < to; j++) {
                first[j] = decay * first[j] + (1 - decay) * (g[j] * g[j]);
                delta[j] = -learningRate * g[j] / (Math.sqrt(first[j]) + epsilon);
            }
        }
    }

    /// Adam: m = β₁ m + (1 - β₁) g; v = β₂ v + (1 - β₂) g²; at the update n, m̂ = m / (1 - β₁ⁿ) and
    /// v̂ = v / (1 - β₂ⁿ); Δw = -η m̂ / (√v̂ + ε). Source: Kingma and Ba, ICLR 2015.
    record Adam(double learningRate, double beta1, double beta2, double epsilon) implements Optimizer {
        @Override
        public String word() {
            return "adam";
        }

        @Override
        public int buffers() {
            return 2;
        }

        @Override
        public Adam withLearningRate(double learningRate) {
            return new Adam(learningRate, beta1, beta2, epsilon);
        }

        @Override
        public void deltas(double[] g, double[] delta, double[] first, double[] second, long update, int from, int to) {
            double correction1 = 1 - StrictMath.pow(beta1, (double) update);
            double correction2 = 1 - StrictMath.pow(beta2, (double) update);
            for (int j = from; j < to; j++) {
                first[j] = beta1 * first[j] + (1 - beta1) * g[j];
                second[j] = beta2 * second[j] + (1 - beta2) * (g[j] * g[j]);
                delta[j] = -learningRate * (first[j] / correction1) / (Math.sqrt(second[j] / correction2) + epsilon);
            }
        }
    }
}
