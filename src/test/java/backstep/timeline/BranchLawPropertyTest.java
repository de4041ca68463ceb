package backstep.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.math.SplitMix;
import backstep.nn.Loss;
import backstep.timeline.loss.LossCurve;
import backstep.training.Divergence;
import backstep.training.ParameterEdit;
import backstep.training.Settings;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// The law of time travel over branches: wherever one goes, whatever one edits, leaves, takes back or deletes, a branch
/// is bit for bit what its edits alone make of a fresh run that is walked step by step.
class BranchLawPropertyTest {
    /// An edit as it is made again in a fresh run.
    private record Made(Position at, Consumer<Timeline> edit) {}

    private final Map<Integer, List<Made>> history = new HashMap<>();
    private final Map<Integer, Position> reached = new TreeMap<>();
    private SplitMix random = new SplitMix(0);

    @Property(tries = 120)
    void aBranchIsWhatItsEditsMakeOfAFreshRun(@ForAll long seed) {
        random = new SplitMix(seed);
        history.clear();
        reached.clear();
        Setup setup = Setups.random(seed);
        Branches branches = new Branches(setup);
        history.put(1, List.of());
        for (int n = 0; n < 40; n++) {
            try {
                act(branches);
            } catch (Divergence overflow) {
                // The cursor stands before the step that failed, as good a place as any.
            }
            reached.put(branches.current().number(), branches.timeline().end());
        }
        for (int n = 0; n < 12; n++) {
            List<Branch> all = branches.all();
            Branch branch = all.get(random.nextInt(all.size()));
            assertThat(branch.end()).isEqualTo(reached.get(branch.number()));
            branches.go(branch.number());
            branches.timeline().seek(somewhere(branches.timeline()));
            check(branches);
        }
    }

    private void act(Branches branches) {
        Timeline timeline = branches.timeline();
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> timeline.step(Setups.pick(random, Granularity.values()));
            case 3 -> timeline.back(Setups.pick(random, Granularity.values()));
            case 4 -> timeline.run(timeline.position().iteration() + random.nextInt(4), () -> true);
            case 5 -> timeline.seek(somewhere(timeline));
            case 6 -> amend(branches);
            case 7 -> set(branches);
            case 10 -> timeline.finishIteration();
            case 11 -> assertThat(timeline.snapshot().position()).isEqualTo(timeline.position());
            case 8 -> {
                List<Branch> all = branches.all();
                branches.go(all.get(random.nextInt(all.size())).number());
            }
            default -> {
                List<Branch> all = branches.all();
                branches.delete(all.get(random.nextInt(all.size())).number());
            }
        }
    }

    private void amend(Branches branches) {
        Position at = branches.timeline().position();
        Settings next = changed(branches.timeline().settings());
        int from = branches.current().number();
        branches.amend(next);
        note(from, branches.current().number(), new Made(at, timeline -> timeline.amend(next)));
    }

    private void set(Branches branches) {
        Timeline timeline = branches.timeline();
        Setup setup = timeline.setup();
        int layer = 1 + random.nextInt(setup.shape().depth());
        ParameterEdit edit = new ParameterEdit(
                layer,
                random.nextInt(setup.shape().units(layer - 1) + 1),
                1 + random.nextInt(setup.shape().units(layer)),
                random.nextDouble(-1, 1));
        Position at = timeline.beginning();
        int from = branches.current().number();
        Edited edited = branches.set(edit);
        assertThat(edited.at()).isEqualTo(at);
        assertThat(branches.timeline().position()).isEqualTo(at);
        note(from, branches.current().number(), new Made(at, fresh -> fresh.set(edit)));
    }

    private void note(int from, int to, Made edit) {
        List<Made> made = new ArrayList<>(history.get(from));
        made.removeIf(each -> each.at().compareTo(edit.at()) > 0);
        made.add(edit);
        history.put(to, made);
    }

    private Settings changed(Settings settings) {
        Settings next = settings.withOptimizer(settings.optimizer().withLearningRate(random.nextDouble(0.001, 0.2)));
        boolean entropy = settings.loss().word().endsWith("entropy");
        return entropy || random.nextInt(2) == 0
                ? next
                : next.withLoss(Setups.pick(random, Loss.HALF_SSE, Loss.SSE, Loss.MSE, Loss.RMS, Loss.MAE));
    }

    /// Any place that the run has reached, between two steps or at its very end.
    private Position somewhere(Timeline timeline) {
        Position end = timeline.end();
        long iteration = 1L + random.nextInt((int) end.iteration());
        Position place = new Position(
                iteration, random.nextInt(timeline.setup().schedule(iteration).size() + 1), 0);
        return place.compareTo(end) > 0 ? end : place;
    }

    private void check(Branches branches) {
        Snapshot found = branches.timeline().snapshot();
        Timeline fresh = new Timeline(found.setup());
        for (Made made : history.get(branches.current().number())) {
            if (made.at().compareTo(found.position()) <= 0) {
                walk(fresh, made.at());
                made.edit().accept(fresh);
            }
        }
        walk(fresh, found.position());
        assertThat(found).isEqualTo(fresh.snapshot());
        int losses = (int) fresh.history().iterations();
        assertThat(known(branches.timeline(), losses)).isEqualTo(known(fresh, losses));
    }

    private static List<Double> known(Timeline timeline, int iterations) {
        LossCurve curve = timeline.history().losses().curve(100_000);
        List<Double> losses = new ArrayList<>();
        for (int n = 0; n < iterations; n++) {
            losses.add(curve.mean().get(n));
        }
        return losses;
    }

    private static void walk(Timeline timeline, Position target) {
        while (timeline.position().compareTo(target) < 0) {
            Position here = timeline.position();
            boolean complete =
                    here.steps() == timeline.setup().schedule(here.iteration()).size();
            Position next = complete ? new Position(here.iteration() + 1, 0, 0) : here;
            boolean whole = next.iteration() < target.iteration() || next.steps() < target.steps();
            timeline.step(whole ? Granularity.LAYER : Granularity.TERM);
        }
        assertThat(timeline.position()).isEqualTo(target);
    }
}
