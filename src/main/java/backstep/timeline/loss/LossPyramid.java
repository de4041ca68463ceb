package backstep.timeline.loss;

import backstep.math.Vector;
import java.util.List;

/// The loss of a run as it was at one moment, immutable, to be looked at from any distance: a spike of a single
/// iteration stays in sight however far away.
///
/// It shares its pages with the [LossHistory] that it is of, so that making one costs little however long the run.
public final class LossPyramid {
    public static final LossPyramid EMPTY = new LossPyramid(0, 1, List.of());

    private final long iterations;
    private final int perBucket;
    private final List<LossPage> pages;

    LossPyramid(long iterations, int perBucket, List<LossPage> pages) {
        this.iterations = iterations;
        this.perBucket = perBucket;
        this.pages = List.copyOf(pages);
    }

    /// What it knew after `known` iterations, or a little less: whole buckets.
    public LossPyramid upTo(long known) {
        return known < iterations ? new LossPyramid(known / perBucket * perBucket, perBucket, pages) : this;
    }

    /// How many iterations (or epochs) it knows.
    public long iterations() {
        return iterations;
    }

    /// All of it in at most `points` points.
    public LossCurve curve(int points) {
        return curve(1, iterations, points);
    }

    /// The iterations `first` … `last`, as far as they are known, in at most about `points` points.
    ///
    /// Points begin at multiples of what they hold, so that they stay the same while a window moves over them; the
    /// curve may therefore begin a little before `first` and end a little behind `last`.
    public LossCurve curve(long first, long last, int points) {
        long from = Math.max(1, first);
        long to = Math.min(iterations, last);
        if (from > to || points < 1) {
            return LossCurve.EMPTY;
        }
        long firstBucket = (from - 1) / perBucket;
        long lastBucket = (to - 1) / perBucket;
        long merged = (lastBucket - firstBucket) / points + 1;
        long begin = firstBucket / merged * merged;
        int size = (int) ((lastBucket - begin) / merged + 1);
        double[] low = new double[size];
        double[] high = new double[size];
        double[] mean = new double[size];
        for (int n = 0; n < size; n++) {
            long bucket = begin + n * merged;
            long end = Math.min(bucket + merged, buckets());
            LossSummary summary = summary(bucket, end);
            low[n] = summary.minimum();
            high[n] = summary.maximum();
            mean[n] = summary.sum() / (Math.min(end * perBucket, iterations) - bucket * perBucket);
        }
        long before = begin * perBucket;
        long perPoint = merged * perBucket;
        return new LossCurve(
                before,
                Math.min(size * perPoint, iterations - before),
                perPoint,
                Vector.copyOf(low),
                Vector.copyOf(high),
                Vector.copyOf(mean));
    }

    /// Where among the iterations `first` … `last` the error stands out upwards: the first iteration of the bucket
    /// with the largest; `otherwise` where nothing known is far above the rest.
    public long peak(long first, long last, long otherwise) {
        LossCurve curve = curve(first, last, Integer.MAX_VALUE);
        if (curve.points() == 0) {
            return otherwise;
        }
        int highest = 0;
        double sum = 0;
        for (int point = 0; point < curve.points(); point++) {
            highest = curve.maximum().get(point) > curve.maximum().get(highest) ? point : highest;
            sum += curve.mean().get(point);
        }
        boolean standsOut = curve.maximum().get(highest) > 1.5 * sum / curve.points();
        return standsOut ? Math.clamp(curve.first(highest), Math.max(1, first), last) : otherwise;
    }

    private long buckets() {
        return (iterations + perBucket - 1) / perBucket;
    }

    private LossSummary summary(long from, long to) {
        LossSummary summary = new LossSummary();
        long bucket = from;
        while (bucket < to) {
            int page = (int) (bucket / LossPage.SIZE);
            long end = Math.min(to, (page + 1L) * LossPage.SIZE);
            int inside = (int) (bucket % LossPage.SIZE);
            pages.get(page).into(summary, inside, inside + (int) (end - bucket));
            bucket = end;
        }
        return summary;
    }
}
