package backstep.experiment;

import backstep.data.Nearest;
import backstep.data.Quotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The words that may stand in one place of an experiment file, and what each means; `what` says what they name.
record Words<T>(String what, Map<String, T> meanings) {
    static <T> Words<T> of(String what, T[] values, Function<T, String> word) {
        Map<String, T> meanings = new LinkedHashMap<>();
        for (T value : values) {
            meanings.put(word.apply(value), value);
        }
        return new Words<>(what, meanings);
    }

    @Nullable
    T get(String word) {
        return meanings.get(word);
    }

    /// What is expected in place of an unknown `word`.
    String known(String word) {
        String nearest = Nearest.word(word, meanings.keySet());
        List<String> others = meanings.keySet().stream()
                .filter(known -> !known.equals(nearest))
                .toList();
        return Quotation.of(nearest) + " (the nearest " + what + "; or " + String.join(", ", others) + ")";
    }
}
