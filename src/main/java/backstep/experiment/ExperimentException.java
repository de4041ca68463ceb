package backstep.experiment;

import backstep.data.MalformedException;

/// An experiment that cannot be read or written. Its message is one line: the file, the place in it (a JSON path, or
/// row and column of a CSV file; empty for the file as a whole), and what was expected there.
public final class ExperimentException extends Exception {
    private static final long serialVersionUID = 1;

    private final String file;
    private final String place;
    private final String expected;

    public ExperimentException(String file, String place, String expected) {
        super(name(file) + (place.isEmpty() ? "" : ": " + place) + ": " + expected);
        this.file = file;
        this.place = place;
        this.expected = expected;
    }

    static ExperimentException in(String file, MalformedException fault) {
        return new ExperimentException(file, fault.place(), fault.expected());
    }

    /// The file's name as it was given, or that of a preset.
    public String file() {
        return file;
    }

    public String place() {
        return place;
    }

    /// The sentence that says what was expected, and what was found.
    public String expected() {
        return expected;
    }

    private static String name(String file) {
        return file.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }
}
