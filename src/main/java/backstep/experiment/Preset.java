package backstep.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The experiments that the program brings with it; each opens by one click. The first is a worked example.
public enum Preset {
    TWO_TWO_TWO("Two inputs, two hidden, two outputs"),
    LINEAR_NEURON("One linear neuron"),
    XOR("XOR"),
    AND("AND"),
    OR("OR"),
    PENGUINS("Penguins: species from four measures"),
    IRIS("Iris: species from four lengths"),
    DIGITS("Handwritten digits");

    private final String title;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Preset(String title) {
        this.title = title;
    }

    /// What it is called on screen.
    public String title() {
        return title;
    }

    /// Its file's name without the ending, such as `linear-neuron`.
    public String word() {
        return word;
    }

    /// Reads it.
    public Experiment experiment() {
        try {
            return ExperimentReader.parse(json(), word, null);
        } catch (ExperimentException e) {
            throw new IllegalStateException("the program's own experiment", e);
        }
    }

    /// The experiment file as it is.
    String json() {
        try (InputStream in = Preset.class.getResourceAsStream("/backstep/assets/experiments/" + word + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its experiment " + word);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
