package backstep.experiment;

import java.util.Locale;

/// The optimisers by their words in a file.
enum Rule {
    SGD,
    NESTEROV,
    ADAGRAD,
    RMSPROP,
    ADAM;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
