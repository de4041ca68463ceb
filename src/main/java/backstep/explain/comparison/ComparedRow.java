package backstep.explain.comparison;

/// A number of two runs.
///
/// @param name its symbol, `w₁₂`
/// @param place the letter or number of its layer where a name alone could be of several; else empty
/// @param first the number of one run, `NaN` where it is not computed
/// @param second the number of the other run, likewise
public record ComparedRow(String name, String place, double first, double second) {
    /// By how much the second is above the first; `NaN` where either is not computed.
    public double difference() {
        return second - first;
    }
}
