package backstep.ui.kit.branch;

/// One thing that an edit changed, in words.
///
/// @param name what it is, such as `η`; empty where the words say it themselves
/// @param from what it was; empty where that has no word
record Difference(String name, String from, String to) {
    /// `η 0.5 → 0.1`.
    String change() {
        return from.isEmpty() ? after() : named(from + " → " + to);
    }

    String before() {
        return named(from);
    }

    String after() {
        return named(to);
    }

    private String named(String value) {
        return name.isEmpty() || value.isEmpty() ? value : name + " " + value;
    }
}
