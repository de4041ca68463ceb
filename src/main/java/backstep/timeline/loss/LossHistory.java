package backstep.timeline.loss;

import java.util.ArrayList;
import java.util.List;

/// The global error of every iteration of a run, in bounded memory and complete at every length.
///
/// Up to [#BUCKETS] iterations are kept one by one. Beyond, neighbouring buckets are merged two and two, each keeping
/// minimum, maximum and sum of what fell into it, so that a spike of a single iteration is never lost.
public final class LossHistory {
    /// How many buckets there are at most.
    public static final int BUCKETS = 1 << 17;

    private final List<LossPage> pages = new ArrayList<>();
    private long iterations;
    private int perBucket = 1;
    private int most = BUCKETS;

    /// Notes the errors of the next iterations, which stand in `errors` from `from` up to before `to`.
    public void add(double[] errors, int from, int to) {
        int next = from;
        while (next < to) {
            if (iterations == (long) most * perBucket) {
                merge();
            }
            int bucket = (int) (iterations / perBucket);
            int page = bucket / LossPage.SIZE;
            if (page == pages.size()) {
                pages.add(new LossPage());
            }
            int noted = (int) (iterations % perBucket);
            int end = Math.min(to, next + perBucket - noted);
            pages.get(page).add(bucket % LossPage.SIZE, errors, next, end, noted == 0);
            iterations += end - next;
            next = end;
        }
    }

    /// Notes the error of the next iteration.
    public void add(double error) {
        add(new double[] {error}, 0, 1);
    }

    /// Joins buckets two and two; where their number is odd, the last one stays alone until more comes.
    private void merge() {
        List<LossPage> finer = List.copyOf(pages);
        int buckets = buckets();
        pages.clear();
        for (int bucket = 0; 2 * bucket < buckets; bucket++) {
            if (bucket % LossPage.SIZE == 0) {
                pages.add(new LossPage());
            }
            LossPage from = finer.get(2 * bucket / LossPage.SIZE);
            pages.getLast().merge(bucket % LossPage.SIZE, from, 2 * bucket % LossPage.SIZE, 2 * bucket + 1 < buckets);
        }
        perBucket *= 2;
    }

    private int buckets() {
        return (int) ((iterations + perBucket - 1) / perBucket);
    }

    /// Keeps to at most so many buckets from now on.
    public void bound(int buckets) {
        most = buckets;
        while (buckets() > most) {
            merge();
        }
    }

    /// Another one of the same, to go on with separately; they share the pages that are full.
    public LossHistory copy() {
        LossHistory other = new LossHistory();
        other.pages.addAll(pages);
        if (!pages.isEmpty()) {
            other.pages.set(pages.size() - 1, pages.getLast().copy());
        }
        other.iterations = iterations;
        other.perBucket = perBucket;
        other.most = most;
        return other;
    }

    /// What its pages occupy, not counting that others may share some of them.
    public long bytes() {
        return pages.size() * LossPage.BYTES;
    }

    /// How many iterations are noted.
    public long iterations() {
        return iterations;
    }

    /// How many iterations fall into each bucket but the last.
    public int perBucket() {
        return perBucket;
    }

    /// The error of one iteration, from 1; `NaN` where it is not known, or not kept by itself any more.
    public double error(long iteration) {
        if (perBucket > 1 || iteration < 1 || iteration > iterations) {
            return Double.NaN;
        }
        int bucket = (int) (iteration - 1);
        LossSummary one = new LossSummary();
        pages.get(bucket / LossPage.SIZE).into(one, bucket % LossPage.SIZE, bucket % LossPage.SIZE + 1);
        return one.minimum();
    }

    /// Forgets all after the first `kept` iterations, rounded down to whole buckets; what is left over must be noted
    /// again.
    public void truncate(long kept) {
        if (kept >= iterations) {
            return;
        }
        iterations = kept / perBucket * perBucket;
        int last = (int) (iterations / perBucket / LossPage.SIZE);
        pages.subList(Math.min(pages.size(), last + 1), pages.size()).clear();
        if (last < pages.size()) {
            pages.set(last, pages.get(last).copy()); // Whoever looks at the history as it was keeps the old one.
        }
    }

    /// The history as it is now.
    public LossPyramid pyramid() {
        List<LossPage> now = new ArrayList<>(pages);
        boolean open = iterations < (long) now.size() * LossPage.SIZE * perBucket;
        if (open) {
            now.set(now.size() - 1, now.getLast().copy());
        }
        return new LossPyramid(iterations, perBucket, now);
    }

    /// An immutable curve of at most `points` points.
    public LossCurve curve(int points) {
        return pyramid().curve(points);
    }
}
