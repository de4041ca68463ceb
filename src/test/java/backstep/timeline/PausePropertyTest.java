package backstep.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Dataset;
import backstep.data.Examples;
import backstep.explain.inspection.Watch;
import backstep.math.Matrix;
import backstep.math.SplitMix;
import backstep.timeline.pause.Pause;
import backstep.timeline.pause.PauseCondition;
import backstep.timeline.pause.WatchedNumber;
import backstep.training.Divergence;
import backstep.training.GlobalError;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// The law of pauses: a run pauses at exactly the units of its steps at which a walk unit by unit finds its condition
/// come true, from wherever it goes on, and its numbers are the same with and without.
class PausePropertyTest {
    private static final int ITERATIONS = 14;

    @Property(tries = 250)
    void aRunPausesAtExactlyTheUnitsThatAWalkFinds(@ForAll long seed) {
        Setup setup = setup(seed);
        SplitMix random = new SplitMix(seed);
        List<Snapshot> walked = walk(setup);
        PauseCondition condition = condition(setup, walked, random);
        Timeline timeline = new Timeline(setup);
        timeline.pauseWhen(List.of(condition));
        List<Position> paused = new ArrayList<>();
        Position last = walked.getLast().position();
        while (goesOn(timeline, last)) {
            Pause pause = timeline.pause().orElseThrow();
            assertThat(timeline.position()).isEqualTo(pause.position());
            assertThat(walked).contains(timeline.snapshot());
            paused.add(pause.position());
        }
        assertThat(paused).isEqualTo(new NaivePauses(walked).of(condition));
        assertThat(timeline.snapshot()).isEqualTo(walked.getLast());
        assertThat(timeline.end()).isEqualTo(last);
    }

    @Property(tries = 150)
    void goingOnFromAnyPlacePausesAtTheNextOfThem(@ForAll long seed) {
        Setup setup = setup(seed);
        SplitMix random = new SplitMix(seed);
        List<Snapshot> walked = walk(setup);
        List<PauseCondition> conditions = List.of(condition(setup, walked, random), condition(setup, walked, random));
        NaivePauses naive = new NaivePauses(walked);
        Position last = walked.getLast().position();
        Timeline timeline = new Timeline(setup);
        timeline.pauseWhen(conditions);
        for (int n = 0; n < 12; n++) {
            Position from = walked.get(random.nextInt(walked.size())).position();
            timeline.seek(from);
            goesOn(timeline, last);
            Position next = conditions.stream()
                    .flatMap(each -> naive.of(each).stream())
                    .filter(each -> each.compareTo(from) > 0)
                    .min(Position::compareTo)
                    .orElse(last);
            assertThat(timeline.position()).isEqualTo(next);
        }
    }

    @Property(tries = 100)
    void steppingPausesAtThemToo(@ForAll long seed) {
        Setup setup = setup(seed);
        SplitMix random = new SplitMix(seed);
        List<Snapshot> walked = walk(setup);
        PauseCondition condition = condition(setup, walked, random);
        Timeline timeline = new Timeline(setup);
        timeline.pauseWhen(List.of(condition));
        List<Position> paused = new ArrayList<>();
        Position last = walked.getLast().position();
        try {
            while (timeline.position().compareTo(last) < 0) {
                timeline.step(Setups.pick(random, Granularity.values()));
                timeline.pause().ifPresent(pause -> paused.add(pause.position()));
            }
        } catch (Divergence diverged) {
            // A step that fails with a later unit counts as not done at all, where no condition looks into it.
            assertThat(timeline.position()).isLessThanOrEqualTo(last);
            assertThat(timeline.position().steps()).isEqualTo(last.steps());
        }
        assertThat(paused.stream().filter(each -> each.compareTo(last) <= 0))
                .isEqualTo(new NaivePauses(walked).of(condition));
    }

    @Property(tries = 60)
    void aRunThatPausedHasTheHistoryOfOneThatDidNot(@ForAll long seed) {
        Setup setup = setup(seed);
        List<Snapshot> walked = walk(setup);
        Timeline plain = new Timeline(setup);
        Timeline paused = new Timeline(setup);
        paused.pauseWhen(List.of(condition(setup, walked, new SplitMix(seed))));
        Position last = walked.getLast().position();
        plain.seek(last);
        boolean goesOn = true;
        while (goesOn) {
            goesOn = goesOn(paused, last);
        }
        assertThat(paused.history().losses().curve(99))
                .isEqualTo(plain.history().losses().curve(99));
        assertThat(paused.history().epochs().curve(99))
                .isEqualTo(plain.history().epochs().curve(99));
    }

    /// Whether it paused before `last`, to be run on.
    private static boolean goesOn(Timeline timeline, Position last) {
        try {
            timeline.runTo(last, () -> true);
            return timeline.pause().isPresent();
        } catch (Divergence diverged) {
            throw new AssertionError("diverged before the last step that the walk could do", diverged);
        }
    }

    /// As far as it goes within some iterations.
    private static List<Snapshot> walk(Setup setup) {
        Timeline timeline = new Timeline(setup);
        List<Snapshot> walked = new ArrayList<>(List.of(timeline.snapshot()));
        int size = setup.schedule(ITERATIONS).size();
        try {
            while (!timeline.position().equals(new Position(ITERATIONS, size, 0))) {
                timeline.step(Granularity.NEURON);
                walked.add(timeline.snapshot());
            }
        } catch (Divergence diverged) {
            assertThat(timeline.position()).isEqualTo(walked.getLast().position());
        }
        return walked;
    }

    /// Every second one with classes as targets, so that examples turn.
    private static Setup setup(long seed) {
        Setup setup = Setups.random(seed);
        return seed % 2 == 0 ? setup : classified(setup, new SplitMix(seed));
    }

    private static Setup classified(Setup setup, SplitMix random) {
        Examples examples = setup.dataset().training();
        double[][] targets = new double[examples.count()][setup.shape().outputs()];
        for (double[] row : targets) {
            row[random.nextInt(row.length)] = row.length == 1 ? random.nextInt(2) : 1;
        }
        Dataset dataset = Setups.dataset(
                examples.inputs().toArray(), Matrix.copyOf(targets).toArray());
        return new Setup(setup.shape(), setup.start(), dataset, setup.settings());
    }

    private static PauseCondition condition(Setup setup, List<Snapshot> walked, SplitMix random) {
        Snapshot some = walked.get(random.nextInt(walked.size()));
        int layer = 1 + random.nextInt(setup.shape().depth());
        int unit = 1 + random.nextInt(setup.shape().units(layer));
        int from = random.nextInt(setup.shape().units(layer - 1) + 1);
        int example = 1 + random.nextInt(setup.dataset().training().count());
        GlobalError error = some.globalError();
        return switch (random.nextInt(11)) {
            case 0 -> new PauseCondition.ErrorBelow(error == null ? 0.1 : error.error());
            case 1 -> new PauseCondition.ErrorRises();
            case 2 -> new PauseCondition.EpochEnds();
            case 3 -> new PauseCondition.ExampleReached(example);
            case 4 -> new PauseCondition.NeuronReached(layer, unit);
            case 5, 6 -> crossing(some, layer, from, unit, random);
            case 7 -> PauseCondition.SignChanges.ANY;
            case 8 -> new PauseCondition.SignChanges(layer, from, unit);
            case 9 -> {
                double value = random.nextDouble(0.001, 0.3);
                int of = random.nextInt(2) * layer;
                yield random.nextInt(2) == 0
                        ? new PauseCondition.GradientVanishes(of, value)
                        : new PauseCondition.GradientExplodes(of, value);
            }
            default ->
                setup.classifies()
                        ? new PauseCondition.ExampleTurns(random.nextInt(2) * example, random.nextInt(2) == 0)
                        : new PauseCondition.ErrorRises();
        };
    }

    private static PauseCondition crossing(Snapshot some, int layer, int from, int unit, SplitMix random) {
        WatchedNumber.Kind kind = Setups.pick(random, WatchedNumber.Kind.values());
        int of = kind == WatchedNumber.Kind.LOCAL_ERROR ? some.shape().depth() : layer;
        int at = Math.min(unit, some.shape().units(of));
        Watch watch = new Watch(Watch.Kind.valueOf(kind.name()), of, from, at);
        double value = watch.value(some);
        return new PauseCondition.NumberCrosses(
                new WatchedNumber(kind, of, from, at), Double.isNaN(value) ? random.nextDouble(-0.1, 0.1) : value);
    }
}
