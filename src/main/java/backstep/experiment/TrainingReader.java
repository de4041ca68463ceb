package backstep.experiment;

import backstep.nn.Loss;
import backstep.nn.Optimizer;
import backstep.nn.Regularization;
import backstep.training.Settings;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads the section `training`.
final class TrainingReader {
    private static final Words<Loss> LOSSES = Words.of("loss", Loss.values(), Loss::word);
    private static final Words<Rule> RULES = Words.of("optimizer", Rule.values(), Rule::word);
    private static final List<String> KEYS =
            List.of("loss", "optimizer", "regularization", "batchSize", "shuffle", "seed", "trainBiases");
    private static final List<String> OPTIMIZER_KEYS =
            List.of("type", "learningRate", "momentum", "decay", "beta1", "beta2", "eps");

    private TrainingReader() {}

    static Settings read(JsonReading section) throws ExperimentException {
        JsonReading training = section.object(KEYS);
        Loss loss = training.member("loss").word(LOSSES);
        Optimizer optimizer = optimizer(training.member("optimizer"));
        Regularization regularization = regularization(training.optional("regularization"));
        JsonReading batchSize = training.optional("batchSize");
        JsonReading shuffle = training.optional("shuffle");
        JsonReading seed = training.optional("seed");
        JsonReading trainBiases = training.optional("trainBiases");
        return new Settings(
                loss,
                optimizer,
                regularization,
                batchSize == null ? 1 : (int) batchSize.whole(1, Integer.MAX_VALUE),
                shuffle != null && shuffle.flag(),
                seed == null ? 1 : seed.whole(Long.MIN_VALUE, Long.MAX_VALUE),
                trainBiases == null || trainBiases.flag());
    }

    private static Optimizer optimizer(JsonReading section) throws ExperimentException {
        section.object(OPTIMIZER_KEYS);
        Rule rule = section.member("type").word(RULES);
        double rate = Figure.NOT_NEGATIVE.read(section.member("learningRate"));
        return switch (rule) {
            case SGD -> new Optimizer.Sgd(rate, momentum(section));
            case NESTEROV -> new Optimizer.Nesterov(rate, momentum(section));
            case ADAGRAD -> new Optimizer.Adagrad(rate, eps(section, 1e-10));
            case RMSPROP -> new Optimizer.RmsProp(rate, part(section, "decay", 0.99), eps(section, 1e-8));
            case ADAM ->
                new Optimizer.Adam(
                        rate, part(section, "beta1", 0.9), part(section, "beta2", 0.999), eps(section, 1e-8));
        };
    }

    private static Regularization regularization(@Nullable JsonReading section) throws ExperimentException {
        if (section == null) {
            return Regularization.NONE;
        }
        section.object(List.of("l1", "l2"));
        return new Regularization(
                Figure.at(section, "l1", 0, Figure.NOT_NEGATIVE), Figure.at(section, "l2", 0, Figure.NOT_NEGATIVE));
    }

    private static double momentum(JsonReading section) throws ExperimentException {
        return Figure.at(section, "momentum", 0, Figure.NOT_NEGATIVE);
    }

    private static double part(JsonReading section, String key, double usual) throws ExperimentException {
        return Figure.at(section, key, usual, Figure.FRACTION);
    }

    private static double eps(JsonReading section, double usual) throws ExperimentException {
        return Figure.at(section, "eps", usual, Figure.POSITIVE);
    }

    /// The optimisers by their words in a file.
    private enum Rule {
        SGD,
        NESTEROV,
        ADAGRAD,
        RMSPROP,
        ADAM;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
