package backstep.data;

/// What was read is not as expected: where, such as `row 4 (line 5), column 'mass'` or nothing for the whole, and what
/// was expected instead. The file's name is for whoever opened it to add.
public final class MalformedException extends Exception {
    private static final long serialVersionUID = 1;

    private final String place;
    private final String expected;

    public MalformedException(String place, String expected) {
        super(place.isEmpty() ? expected : place + ": " + expected);
        this.place = place;
        this.expected = expected;
    }

    public String place() {
        return place;
    }

    public String expected() {
        return expected;
    }
}
