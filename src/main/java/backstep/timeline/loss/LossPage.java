package backstep.timeline.loss;

/// A stretch of a loss history: minimum, maximum and sum of so many buckets, and of every [#GROUP] of them together.
final class LossPage {
    /// How many buckets there are to a page.
    static final int SIZE = 1024;

    /// How many buckets there are to a group.
    static final int GROUP = 32;

    /// What a page occupies.
    static final long BYTES = 3L * 8 * (SIZE + SIZE / GROUP);

    private final double[] minimum;
    private final double[] maximum;
    private final double[] sum;

    LossPage() {
        this(new double[SIZE + SIZE / GROUP], new double[SIZE + SIZE / GROUP], new double[SIZE + SIZE / GROUP]);
    }

    private LossPage(double[] minimum, double[] maximum, double[] sum) {
        this.minimum = minimum;
        this.maximum = maximum;
        this.sum = sum;
    }

    LossPage copy() {
        return new LossPage(minimum.clone(), maximum.clone(), sum.clone());
    }

    /// Notes the errors from `from` up to before `to` in `bucket`, as the first ones there where it is `fresh`. With
    /// the
    /// last bucket of its group the group is made up; it holds once its buckets are complete.
    void add(int bucket, double[] errors, int from, int to, boolean fresh) {
        double low = fresh ? errors[from] : minimum[bucket];
        double high = fresh ? errors[from] : maximum[bucket];
        double total = fresh ? 0 : sum[bucket];
        for (int n = from; n < to; n++) {
            double error = errors[n];
            // Not Math.min and Math.max: this is done for every iteration at full speed, and no error is NaN.
            low = error < low ? error : low;
            high = error > high ? error : high;
            total += error;
        }
        minimum[bucket] = low;
        maximum[bucket] = high;
        sum[bucket] = total;
        if (bucket % GROUP == GROUP - 1) {
            group(bucket / GROUP);
        }
    }

    /// Fills `bucket` with what `finer` holds at `from` and, where there are `two`, behind it.
    void merge(int bucket, LossPage finer, int from, boolean two) {
        int to = two ? from + 1 : from;
        minimum[bucket] = Math.min(finer.minimum[from], finer.minimum[to]);
        maximum[bucket] = Math.max(finer.maximum[from], finer.maximum[to]);
        sum[bucket] = two ? finer.sum[from] + finer.sum[to] : finer.sum[from];
        if (bucket % GROUP == GROUP - 1) {
            group(bucket / GROUP);
        }
    }

    /// Takes the buckets `from` … `to` - 1 into `summary`, whole groups at once.
    void into(LossSummary summary, int from, int to) {
        int bucket = from;
        while (bucket < to) {
            if (bucket % GROUP == 0 && bucket + GROUP <= to) {
                int group = SIZE + bucket / GROUP;
                summary.take(minimum[group], maximum[group], sum[group]);
                bucket += GROUP;
            } else {
                summary.take(minimum[bucket], maximum[bucket], sum[bucket]);
                bucket++;
            }
        }
    }

    private void group(int group) {
        LossSummary all = new LossSummary();
        for (int bucket = group * GROUP; bucket < (group + 1) * GROUP; bucket++) {
            all.take(minimum[bucket], maximum[bucket], sum[bucket]);
        }
        minimum[SIZE + group] = all.minimum();
        maximum[SIZE + group] = all.maximum();
        sum[SIZE + group] = all.sum();
    }
}
