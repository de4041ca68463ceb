package backstep.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.math.SplitMix;
import backstep.nn.Activation;
import backstep.nn.LayerShape;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.nn.Optimizer;
import backstep.timeline.pause.PauseCondition;
import backstep.training.Carried;
import backstep.training.Settings;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.Trainer;
import backstep.training.step.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// The law of time travel over more than a million iterations: whatever place is sought, in whichever branch, its
/// numbers
/// are those of a trainer that only ever went forwards, and that kept nothing.
class LongRunPropertyTest {
    private static final long LENGTH = 1_200_000;
    private static final int PLACES = 12;

    @Property(tries = 3)
    void seekingGivesWhatOnlyGoingForwardsGave(@ForAll long seed) {
        SplitMix random = new SplitMix(seed);
        Setup setup = setup(random);
        List<Snapshot> expected = forwards(setup, iterations(random, LENGTH), random);
        Timeline timeline = new Timeline(setup);
        timeline.run(LENGTH, () -> true);

        for (int n = 0; n < 4 * PLACES; n++) {
            Snapshot there = expected.get(random.nextInt(PLACES));
            timeline.seek(there.position());
            assertThat(timeline.snapshot()).isEqualTo(there);
        }
        assertThat(timeline.keyframeBytes()).isLessThan(64L << 20);
    }

    @Property(tries = 3)
    void anEditInThePastLeavesWhatWasThereAndGivesWhatTheSameEditOnTheWayGives(@ForAll long seed) {
        SplitMix random = new SplitMix(seed);
        Setup setup = setup(random);
        List<Snapshot> before = forwards(setup, iterations(random, LENGTH), random);
        Branches branches = new Branches(setup);
        branches.timeline().run(LENGTH, () -> true);
        long edited = LENGTH / 4 + random.nextInt((int) LENGTH / 2);
        Settings next =
                setup.settings().withOptimizer(setup.settings().optimizer().withLearningRate(0.013));

        branches.timeline().seek(branches.timeline().endOf(edited));
        branches.amend(next);
        long end = edited + 200_000;
        branches.timeline().run(end, () -> true);
        Trainer direct = new Trainer(setup);
        train(direct, edited);
        direct.settings(next);
        Snapshot after = through(direct, end, random);
        branches.timeline().seek(after.position());
        assertThat(branches.timeline().snapshot()).isEqualTo(after);

        branches.go(1);
        for (Snapshot there : before) {
            branches.timeline().seek(there.position());
            assertThat(branches.timeline().snapshot()).isEqualTo(there);
        }
        branches.go(2);
        branches.timeline().seek(after.position());
        assertThat(branches.timeline().snapshot()).isEqualTo(after);
    }

    @Property(tries = 3)
    void aRunPausesInTheVeryIterationInWhichTheErrorFallsBelow(@ForAll long seed) {
        SplitMix random = new SplitMix(seed);
        Setup setup = setup(random);
        double[] errors = new double[(int) LENGTH];
        Trainer trainer = new Trainer(setup);
        trainer.finishIterations(errors.length, errors);
        double threshold = errors[(int) LENGTH / 2 + random.nextInt((int) LENGTH / 2)];
        OptionalInt first = IntStream.range(0, errors.length)
                .filter(n -> errors[n] < threshold)
                .findFirst();

        Timeline timeline = new Timeline(setup);
        timeline.pauseWhen(List.of(new PauseCondition.ErrorBelow(threshold)));
        timeline.run(LENGTH, () -> true);
        assertThat(timeline.pause().isPresent()).isEqualTo(first.isPresent());
        if (first.isPresent()) {
            assertThat(timeline.position().iteration()).isEqualTo(first.getAsInt() + 1L);
            assertThat(timeline.snapshot().globalError().error()).isEqualTo(errors[first.getAsInt()]);
        }
    }

    private static Setup setup(SplitMix random) {
        NetworkShape shape = new NetworkShape(
                2, List.of(new LayerShape(3, Activation.SIGMOID), new LayerShape(1, Activation.SIGMOID)));
        Setup any = Setups.random(shape, Loss.HALF_SSE, random);
        Optimizer optimizer = Setups.pick(
                random, new Optimizer.Sgd(0.1, 0), new Optimizer.Sgd(0.02, 0.9), new Optimizer.Adagrad(0.05, 1e-10));
        return Setups.online(new Setup(
                any.shape(), any.start(), any.dataset(), any.settings().withOptimizer(optimizer)));
    }

    /// Iterations all over a run, in ascending order.
    private static List<Long> iterations(SplitMix random, long length) {
        List<Long> all = new ArrayList<>();
        for (int n = 0; n < PLACES; n++) {
            all.add(1L + random.nextInt((int) length));
        }
        return all.stream().distinct().sorted().toList();
    }

    /// A place within each of `iterations`, as a trainer meets it that only goes forwards.
    private static List<Snapshot> forwards(Setup setup, List<Long> iterations, SplitMix random) {
        Trainer trainer = new Trainer(setup);
        return iterations.stream()
                .map(iteration -> through(trainer, iteration, random))
                .toList();
    }

    /// Trains up to `iteration`, takes a picture at some step of it, and ends it.
    private static Snapshot through(Trainer trainer, long iteration, SplitMix random) {
        train(trainer, iteration - 1);
        Carried carried = trainer.carried();
        int steps = 1 + random.nextInt(trainer.schedule().size());
        for (int step = 0; step < steps; step++) {
            trainer.advance(Integer.MAX_VALUE);
        }
        Snapshot there = trainer.snapshot(carried);
        while (!trainer.iterationComplete()) {
            trainer.advance(Integer.MAX_VALUE);
        }
        return there;
    }

    private static void train(Trainer trainer, long iterations) {
        Position here = trainer.position();
        long complete = trainer.iterationComplete() ? here.iteration() : here.iteration() - 1;
        trainer.finishIterations((int) (iterations - complete), new double[(int) (iterations - complete)]);
    }
}
