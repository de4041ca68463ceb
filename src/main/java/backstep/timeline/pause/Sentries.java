package backstep.timeline.pause;

import backstep.training.Carried;
import backstep.training.LiveIteration;
import backstep.training.Setup;
import backstep.training.step.Batches;
import backstep.training.step.Position;
import backstep.training.step.Step;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Watches for all conditions of a run at once. The first one in the list that became true counts.
public final class Sentries {
    public static final Sentries NONE = new Sentries(List.of());

    private final List<Sentry> sentries;
    private long remembered = -1;

    private Sentries(List<Sentry> sentries) {
        this.sentries = sentries;
    }

    /// For those of `conditions` that fit a run.
    public static Sentries of(List<PauseCondition> conditions, Setup setup) {
        return new Sentries(conditions.stream()
                .filter(condition -> condition.fits(setup))
                .map(condition -> sentry(condition, setup))
                .toList());
    }

    private static Sentry sentry(PauseCondition condition, Setup setup) {
        return switch (condition) {
            case PauseCondition.ErrorBelow below -> new ErrorSentry(below);
            case PauseCondition.ErrorRises rises -> new RiseSentry(rises);
            case PauseCondition.EpochEnds ends -> new EpochSentry(ends);
            case PauseCondition.ExampleReached reached -> new ExampleSentry(reached);
            case PauseCondition.NeuronReached reached -> new NeuronSentry(reached, setup.shape());
            case PauseCondition.NumberCrosses(WatchedNumber number, double value) ->
                new NumberSentry(condition, number, value, setup.shape());
            case PauseCondition.SignChanges(int layer, int from, int unit) ->
                layer == 0
                        ? new SignSentry(condition)
                        : new NumberSentry(condition, WatchedNumber.parameter(layer, from, unit), 0, setup.shape());
            case PauseCondition.GradientVanishes(int layer, double value) ->
                new GradientSentry(
                        condition, layer, now -> now < value, of -> new PauseCondition.GradientVanishes(of, value));
            case PauseCondition.GradientExplodes(int layer, double value) ->
                new GradientSentry(
                        condition, layer, now -> now > value, of -> new PauseCondition.GradientExplodes(of, value));
            case PauseCondition.ExampleTurns turns ->
                new TurnSentry(turns, setup.dataset().exampleRows().getLast());
        };
    }

    public boolean isEmpty() {
        return sentries.isEmpty();
    }

    /// Whether all is remembered that there is to remember after `complete` iterations.
    public boolean readyAfter(long complete) {
        return remembered == complete;
    }

    /// After how many iterations remembering must begin, so that all is remembered after `complete`.
    public long beginAfter(long complete, Batches batches) {
        long begin = complete;
        for (Sentry sentry : sentries) {
            begin = Math.min(
                    begin,
                    switch (sentry.reach()) {
                        case NOTHING -> complete;
                        case ITERATION -> complete - 1;
                        case EPOCH -> batches.lastIteration(batches.epoch(complete + 1) - 2);
                    });
        }
        return Math.max(0, begin);
    }

    /// Begins to remember after `complete` iterations, with nothing.
    public void begin(long complete, LiveIteration live) {
        sentries.forEach(sentry -> sentry.begin(live));
        remembered = complete;
    }

    /// Makes everything to be remembered anew, because the run has changed.
    public void forget() {
        remembered = -1;
    }

    /// Whether any condition may have become true in an iteration that was done as a whole; never false wrongly.
    public boolean may(LiveIteration whole) {
        for (Sentry sentry : sentries) {
            if (sentry.may(whole)) {
                return true;
            }
        }
        return false;
    }

    /// How many of the `all` units of a step, of which `done` are done, are done where a condition may become true
    /// next; all where none may before.
    public int next(Step step, int done, int all) {
        for (int unit = done + 1; unit < all; unit++) {
            for (Sentry sentry : sentries) {
                if (sentry.heeds(step, unit, all)) {
                    return unit;
                }
            }
        }
        return all;
    }

    /// What has become true with `unit` of a step that has `all`, which ends at `position`.
    public Optional<Pause> find(Step step, int unit, int all, Position position, LiveIteration live, Carried before) {
        for (Sentry sentry : sentries) {
            @Nullable Finding finding = sentry.heeds(step, unit, all) ? sentry.find(step, unit, live, before) : null;
            if (finding != null) {
                return Optional.of(
                        new Pause(sentry.condition(), finding.found(), position, finding.before(), finding.now()));
            }
        }
        return Optional.empty();
    }

    /// Remembers an iteration that is done.
    public void remember(LiveIteration whole) {
        sentries.forEach(sentry -> sentry.remember(whole));
        remembered++;
    }
}
