package backstep.ui.setup;

import backstep.explain.notation.Notation;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.Optimizer;
import backstep.nn.Regularization;
import backstep.training.Settings;
import backstep.ui.kit.form.Demand;
import backstep.ui.kit.model.Workbench;
import java.util.List;
import javafx.beans.value.ObservableValue;

/// How the network is trained from the next step on.
///
/// Learning rate, momentum, loss, regularisation and whether biases are trained change in mid-run; another
/// optimiser starts the run again.
final class TrainingViewModel {
    private final Workbench workbench;

    TrainingViewModel(Workbench workbench) {
        this.workbench = workbench;
    }

    ObservableValue<Settings> settings() {
        return workbench.run().nextSettingsProperty();
    }

    Settings now() {
        return settings().getValue();
    }

    /// The losses that go with the last layer.
    List<Loss> losses() {
        boolean softmax = workbench.experiment().shape().outputActivation() == Activation.SOFTMAX;
        return softmax ? List.of(Loss.CROSS_ENTROPY) : List.of(Loss.values());
    }

    String loss(Loss loss) {
        return workbench.train(now().withLoss(loss));
    }

    String rule(Rule rule) {
        return rule == Rule.of(now().optimizer()) ? "" : optimizer(rule.instead(now().optimizer()));
    }

    String optimizer(Optimizer optimizer) {
        return workbench.train(now().withOptimizer(optimizer));
    }

    String learningRate(double learningRate) {
        return optimizer(now().optimizer().withLearningRate(learningRate));
    }

    /// Changes a parameter of the optimiser by its name in [Rule#parameters].
    String parameter(String id, double value) {
        return Rule.parameters(now().optimizer()).stream()
                .filter(parameter -> parameter.id().equals(id))
                .findFirst()
                .map(parameter -> optimizer(parameter.with().apply(value)))
                .orElseThrow();
    }

    /// A number as it would be typed.
    String text(double value) {
        return Demand.typed(
                value, workbench.run().notationProperty().get().numbers().separator());
    }

    String l1(double l1) {
        return regularization(new Regularization(l1, now().regularization().l2()));
    }

    String l2(double l2) {
        return regularization(new Regularization(now().regularization().l1(), l2));
    }

    void trainBiases(boolean on) {
        Settings s = now();
        workbench.train(
                new Settings(s.loss(), s.optimizer(), s.regularization(), s.batchSize(), s.shuffle(), s.seed(), on));
    }

    private String regularization(Regularization regularization) {
        Settings s = now();
        return workbench.train(new Settings(
                s.loss(), s.optimizer(), regularization, s.batchSize(), s.shuffle(), s.seed(), s.trainBiases()));
    }

    /// How letters and digits are written; what is shown depends on it.
    ObservableValue<Notation> notation() {
        return workbench.run().notationProperty();
    }

    /// The loss as a formula that fits on a line.
    String formula(Loss loss) {
        String y = workbench.run().notationProperty().get().output().last().text();
        return switch (loss) {
            case HALF_SSE -> "½ Σ (" + y + " − t)²";
            case SSE -> "Σ (" + y + " − t)²";
            case MSE -> "mean (" + y + " − t)²";
            case RMS -> "√ mean (" + y + " − t)²";
            case MAE -> "mean |" + y + " − t|";
            case BINARY_CROSS_ENTROPY -> "binary cross-entropy";
            case CROSS_ENTROPY -> "cross-entropy";
        };
    }

    /// What the loss is called.
    static String title(Loss loss) {
        return switch (loss) {
            case HALF_SSE -> "half the sum of squares";
            case SSE -> "sum of squares";
            case MSE -> "mean square";
            case RMS -> "root mean square";
            case MAE -> "mean absolute";
            case BINARY_CROSS_ENTROPY -> "for outputs that are yes or no";
            case CROSS_ENTROPY -> "for classes";
        };
    }
}
