package backstep.timeline.loss;

/// What several stretches of a loss history come to together.
final class LossSummary {
    private double minimum = Double.POSITIVE_INFINITY;
    private double maximum = Double.NEGATIVE_INFINITY;
    private double sum;

    void take(double low, double high, double total) {
        minimum = Math.min(minimum, low);
        maximum = Math.max(maximum, high);
        sum += total;
    }

    double minimum() {
        return minimum;
    }

    double maximum() {
        return maximum;
    }

    double sum() {
        return sum;
    }
}
