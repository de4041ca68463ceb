package backstep.predict;

/// Which way a number goes: the answer to a question that has choices.
public enum Direction {
    FALLS("falls"),
    STAYS("stays"),
    RISES("rises");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Direction of(double change) {
        return change > 0 ? RISES : change < 0 ? FALLS : STAYS;
    }
}
