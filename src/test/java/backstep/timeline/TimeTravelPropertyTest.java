package backstep.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.math.SplitMix;
import backstep.nn.Loss;
import backstep.timeline.loss.LossCurve;
import backstep.training.Divergence;
import backstep.training.Settings;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// The law of time travel: seeking a position gives bit for bit what stepping there from the start gave.
class TimeTravelPropertyTest {
    private static final int STEPS = 120;

    @Property(tries = 150)
    void seekingAnyPositionGivesWhatStepsFromTheStartGave(@ForAll long seed) {
        Setup setup = Setups.random(seed);
        SplitMix random = new SplitMix(seed);
        Granularity granularity = Setups.pick(random, Granularity.values());
        List<Snapshot> walked = walk(new Timeline(setup), granularity);
        Timeline timeline = new Timeline(setup);
        for (int n = 0; n < 25; n++) {
            Snapshot expected = walked.get(random.nextInt(walked.size()));
            timeline.seek(expected.position());
            assertThat(timeline.snapshot()).isEqualTo(expected);
        }
    }

    @Property(tries = 100)
    void steppingBackUndoesEachStep(@ForAll long seed) {
        Setup setup = Setups.random(seed);
        Granularity granularity = Setups.pick(new SplitMix(seed), Granularity.values());
        Timeline timeline = new Timeline(setup);
        List<Snapshot> walked = walk(timeline, granularity);
        for (int n = walked.size() - 2; n >= 0; n--) {
            timeline.back(granularity);
            assertThat(timeline.snapshot()).isEqualTo(walked.get(n));
        }
        timeline.back(granularity);
        assertThat(timeline.position()).isEqualTo(Position.START);
    }

    @Property(tries = 60)
    void wholeIterationsAtFullSpeedAgreeWithStepsNeuronByNeuron(@ForAll long seed) {
        Setup setup = Setups.random(seed);
        Timeline fast = new Timeline(setup);
        Timeline slow = new Timeline(setup);
        try {
            fast.run(6, () -> true);
        } catch (Divergence diverged) {
            return;
        }
        while (slow.position().compareTo(fast.position()) < 0) {
            slow.step(Granularity.NEURON);
        }
        assertThat(slow.snapshot()).isEqualTo(fast.snapshot());
        assertThat(slow.history().losses().curve(100))
                .isEqualTo(fast.history().losses().curve(100));
    }

    @Property(tries = 60)
    void changesOnTheWayAreReplayedWhereTheyWereMade(@ForAll long seed) {
        Setup setup = Setups.random(seed);
        SplitMix random = new SplitMix(seed);
        Timeline timeline = new Timeline(setup);
        List<Snapshot> walked = new ArrayList<>(List.of(timeline.snapshot()));
        try {
            for (int n = 0; n < 60; n++) {
                if (n > 0 && random.nextInt(7) == 0) {
                    timeline.amend(changed(timeline.settings(), random));
                }
                timeline.step(Setups.pick(random, Granularity.values()));
                walked.add(timeline.snapshot());
            }
        } catch (Divergence diverged) {
            assertThat(timeline.position()).isEqualTo(timeline.end());
        }
        LossCurve losses = timeline.history().losses().curve(1000);
        for (int n = 0; n < 25; n++) {
            Snapshot expected = walked.get(random.nextInt(walked.size()));
            timeline.seek(expected.position());
            assertThat(timeline.snapshot()).isEqualTo(expected);
        }
        assertThat(timeline.history().losses().curve(1000)).isEqualTo(losses);
    }

    @Property(tries = 60)
    void aChangeInThePastGivesTheSameRunAsTheSameChangeMadeOnTheWay(@ForAll long seed) {
        Setup setup = Setups.random(seed);
        SplitMix random = new SplitMix(seed);
        Timeline direct = new Timeline(setup);
        Timeline returned = new Timeline(setup);
        try {
            returned.run(8, () -> true);
            direct.run(3, () -> true);
            returned.seek(direct.position());
            Settings changed = changed(setup.settings(), random);
            direct.amend(changed);
            returned.amend(changed);
            assertThat(returned.end()).isEqualTo(direct.position());
            direct.run(10, () -> true);
            returned.run(10, () -> true);
        } catch (Divergence diverged) {
            return;
        }
        assertThat(returned.snapshot()).isEqualTo(direct.snapshot());
        assertThat(returned.history().losses().curve(99))
                .isEqualTo(direct.history().losses().curve(99));
        assertThat(returned.history().epochs().curve(99))
                .isEqualTo(direct.history().epochs().curve(99));
    }

    private static Settings changed(Settings settings, SplitMix random) {
        Settings next = settings.withOptimizer(settings.optimizer().withLearningRate(random.nextDouble(0.001, 0.2)));
        boolean entropy = settings.loss().word().endsWith("entropy");
        return entropy || random.nextInt(2) == 0
                ? next
                : next.withLoss(Setups.pick(random, Loss.HALF_SSE, Loss.SSE, Loss.MSE, Loss.RMS, Loss.MAE));
    }

    private static List<Snapshot> walk(Timeline timeline, Granularity granularity) {
        List<Snapshot> walked = new ArrayList<>(List.of(timeline.snapshot()));
        try {
            for (int n = 0; n < STEPS; n++) {
                timeline.step(granularity);
                walked.add(timeline.snapshot());
            }
        } catch (Divergence diverged) {
            assertThat(timeline.position()).isEqualTo(timeline.end());
        }
        return walked;
    }
}
