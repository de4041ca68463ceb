package backstep.timeline;

import backstep.math.Vector;
import java.util.Arrays;

/// The global error of every iteration of a run, in bounded memory and complete at every length.
///
/// Up to [#BUCKETS] iterations are kept one by one. Beyond, neighbouring buckets are merged two and two, each keeping
/// minimum, maximum and sum of what fell into it, so that a spike of a single iteration is never lost.
public final class LossHistory {
    /// How many buckets there are at most.
    public static final int BUCKETS = 1 << 17;

    private double[] minimum = new double[1024];
    private double[] maximum = new double[1024];
    private double[] sum = new double[1024];
    private long iterations;
    private int perBucket = 1;

    /// Notes the error of the next iteration.
    void add(double error) {
        int bucket = (int) (iterations / perBucket);
        if (bucket == BUCKETS) {
            merge();
            bucket = (int) (iterations / perBucket);
        }
        if (bucket == minimum.length) {
            minimum = Arrays.copyOf(minimum, 2 * bucket);
            maximum = Arrays.copyOf(maximum, 2 * bucket);
            sum = Arrays.copyOf(sum, 2 * bucket);
        }
        boolean fresh = iterations % perBucket == 0;
        minimum[bucket] = fresh ? error : Math.min(minimum[bucket], error);
        maximum[bucket] = fresh ? error : Math.max(maximum[bucket], error);
        sum[bucket] = fresh ? error : sum[bucket] + error;
        iterations++;
    }

    private void merge() {
        for (int n = 0; n < BUCKETS / 2; n++) {
            minimum[n] = Math.min(minimum[2 * n], minimum[2 * n + 1]);
            maximum[n] = Math.max(maximum[2 * n], maximum[2 * n + 1]);
            sum[n] = sum[2 * n] + sum[2 * n + 1];
        }
        perBucket *= 2;
    }

    /// How many iterations are noted.
    public long iterations() {
        return iterations;
    }

    /// How many iterations fall into each bucket but the last.
    public int perBucket() {
        return perBucket;
    }

    /// How many buckets hold something.
    public int buckets() {
        return (int) ((iterations + perBucket - 1) / perBucket);
    }

    public double minimum(int bucket) {
        return minimum[bucket];
    }

    public double maximum(int bucket) {
        return maximum[bucket];
    }

    public double mean(int bucket) {
        long count = Math.min(perBucket, iterations - (long) bucket * perBucket);
        return sum[bucket] / count;
    }

    /// Forgets all after the first `kept` iterations, rounded down to whole buckets; what is left over must be noted
    /// again.
    void truncate(long kept) {
        iterations = kept < iterations ? kept / perBucket * perBucket : iterations;
    }

    /// An immutable curve of at most `points` points.
    public LossCurve curve(int points) {
        int buckets = buckets();
        int merged = Math.max(1, (buckets + points - 1) / points);
        int size = (buckets + merged - 1) / merged;
        double[] low = new double[size];
        double[] high = new double[size];
        double[] mean = new double[size];
        for (int n = 0; n < size; n++) {
            int from = n * merged;
            int to = Math.min(from + merged, buckets);
            low[n] = minimum[from];
            high[n] = maximum[from];
            double total = 0;
            for (int bucket = from; bucket < to; bucket++) {
                low[n] = Math.min(low[n], minimum[bucket]);
                high[n] = Math.max(high[n], maximum[bucket]);
                total += sum[bucket];
            }
            long count = Math.min((long) merged * perBucket, iterations - (long) from * perBucket);
            mean[n] = total / count;
        }
        return new LossCurve(
                iterations, (long) merged * perBucket, Vector.copyOf(low), Vector.copyOf(high), Vector.copyOf(mean));
    }
}
