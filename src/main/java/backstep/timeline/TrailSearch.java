package backstep.timeline;

import backstep.math.Vector;
import backstep.nn.NetworkShape;
import backstep.training.LiveIteration;
import backstep.training.Setup;
import backstep.training.step.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// Follows one weight or bias through a run, piece by piece: what it was after evenly spread iterations, and its
/// largest
/// updates, found by going through the run again.
///
/// Where the whole run would take too long, only the stretches between two known values that differ most are gone
/// through, as many as there is time for. It is of no use any more once the run is changed.
public final class TrailSearch {
    private static final int LARGEST = 10;

    /// Between so many and half as many values are kept.
    private static final int MOST_VALUES = 400;

    private static final long MOST_ITERATIONS = 2_000_000;

    /// How many products of weights and samples may be gone through.
    private static final double MOST_WORK = 1e10;

    private final Timeline timeline;
    private final Cursor cursor;
    private final int layer;
    private final int from;
    private final int unit;
    private final long budget;
    private final NavigableMap<Long, Double> values = new TreeMap<>();
    private final List<LargeUpdate> largest = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private long apart = 1;
    private long searched;
    private boolean whole = true;
    private long spreadOver;

    /// Iterations that are gone through one after the other; those after `done` up to `last` are still to be.
    private record Stretch(long done, long last) {}

    /// `layer` and `unit` count from 1; `from` is 0 for a bias.
    TrailSearch(Timeline timeline, Cursor cursor, int layer, int from, int unit) {
        this.timeline = timeline;
        this.cursor = cursor;
        this.layer = layer;
        this.from = from;
        this.unit = unit;
        this.budget = budget(timeline.setup());
    }

    private static long budget(Setup setup) {
        NetworkShape shape = setup.shape();
        double weights = 0;
        for (int layer = 1; layer <= shape.depth(); layer++) {
            weights += (double) shape.units(layer - 1) * shape.units(layer);
        }
        double samples = setup.batches().size(1);
        return (long) Math.clamp(MOST_WORK / (weights * samples), 1000, MOST_ITERATIONS);
    }

    /// Goes on while `goOn` says so; whether nothing is left to do for the run as it is now.
    public boolean go(BooleanSupplier goOn) {
        return go(complete(), budget, goOn);
    }

    /// The same, which may go through `most` iterations in all.
    boolean go(long complete, long most, BooleanSupplier goOn) {
        if (whole && complete > most) {
            whole = false;
            forget();
        }
        return whole ? followOn(complete, goOn) : followStretches(complete, most, goOn);
    }

    /// As far as is known.
    public WeightTrail trail() {
        return new WeightTrail(
                Vector.of(
                        values.keySet().stream().mapToDouble(Long::doubleValue).toArray()),
                Vector.of(values.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray()),
                largest,
                searched,
                complete(),
                whole);
    }

    private long complete() {
        return cursor.places().complete(timeline.end());
    }

    private void forget() {
        values.clear();
        largest.clear();
        stretches.clear();
        searched = 0;
        apart = 1;
        spreadOver = 0;
    }

    private boolean followOn(long complete, BooleanSupplier goOn) {
        if (values.isEmpty()) {
            cursor.seek(Position.START);
            values.put(0L, cursor.live().parameter(layer, from, unit));
        }
        while (searched < complete) {
            if (!goOn.getAsBoolean()) {
                return false;
            }
            look();
            searched++;
            if (searched % apart == 0 || searched == complete) {
                keep(searched);
            }
        }
        return true;
    }

    /// Keeps the value that the cursor stands at; where there are too many, every second one goes.
    private void keep(long iteration) {
        values.put(iteration, cursor.live().parameter(layer, from, unit));
        if (values.size() > MOST_VALUES) {
            apart *= 2;
            values.keySet().removeIf(each -> each % apart != 0);
        }
    }

    private boolean followStretches(long complete, long most, BooleanSupplier goOn) {
        if (spreadOver != complete) {
            if (!spread(complete, goOn)) {
                return false;
            }
            choose(most);
        }
        while (!stretches.isEmpty()) {
            Stretch next = stretches.removeFirst();
            cursor.seek(timeline.endOf(next.done()));
            long done = next.done();
            while (done < next.last()) {
                if (!goOn.getAsBoolean()) {
                    stretches.addFirst(new Stretch(done, next.last()));
                    return false;
                }
                look();
                done++;
                searched++;
            }
        }
        return true;
    }

    /// Looks at the value after evenly spread iterations of a run that has become longer.
    private boolean spread(long complete, BooleanSupplier goOn) {
        List<Long> wanted = timeline.spread(MOST_VALUES / 2);
        for (long iteration : wanted) {
            if (!values.containsKey(iteration)) {
                if (!goOn.getAsBoolean()) {
                    return false;
                }
                cursor.seek(timeline.endOf(iteration));
                values.put(iteration, cursor.live().parameter(layer, from, unit));
            }
        }
        values.keySet().retainAll(wanted);
        spreadOver = complete;
        return true;
    }

    private void choose(long most) {
        largest.clear();
        stretches.clear();
        searched = 0;
        List<Stretch> all = new ArrayList<>();
        Long before = null;
        for (long iteration : values.keySet()) {
            if (before != null) {
                all.add(new Stretch(before, iteration));
            }
            before = iteration;
        }
        all.sort(Comparator.comparingDouble((Stretch each) -> -change(each)));
        long chosen = 0;
        for (Stretch stretch : all) {
            long length = stretch.last() - stretch.done();
            if (chosen + length <= most || chosen == 0) {
                stretches.add(stretch);
                chosen += length;
            }
        }
        stretches.sort(Comparator.comparingLong(Stretch::done));
    }

    private double change(Stretch stretch) {
        Double last = values.get(stretch.last());
        Double first = values.get(stretch.done());
        return last == null || first == null ? 0 : Math.abs(last - first);
    }

    /// Does the next iteration and looks at its update.
    private void look() {
        cursor.iterate();
        LiveIteration live = cursor.live();
        double delta = live.delta(layer, from, unit);
        boolean full = largest.size() == LARGEST;
        if (delta == 0 || (full && Math.abs(delta) <= Math.abs(largest.getLast().delta()))) {
            return;
        }
        int at = largest.size();
        while (at > 0 && Math.abs(delta) > Math.abs(largest.get(at - 1).delta())) {
            at--;
        }
        largest.add(at, new LargeUpdate(live.iteration(), delta, live.parameter(layer, from, unit)));
        if (largest.size() > LARGEST) {
            largest.removeLast();
        }
    }
}
