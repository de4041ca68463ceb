package backstep.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Worked examples whose figures are published or can be redone with a pencil.
class PublishedExamplesTest {
    @Test
    void theTwoTwoTwoExampleHasItsPublishedErrors() {
        Trainer trainer = new Trainer(Setups.twoTwoTwo());
        trainer.finishIteration();
        assertThat(trainer.error()).isEqualTo(0.2983711087600027, within(1e-15));
        trainer.finishIteration();
        assertThat(trainer.error()).isEqualTo(0.29102777369359933, within(1e-15));
    }

    @Test
    void theTwoTwoTwoExampleHasItsPublishedWeightsAfterOneUpdate() {
        Trainer trainer = new Trainer(Setups.twoTwoTwo());
        Carried before = trainer.carried();
        trainer.finishIteration();
        Snapshot snapshot = trainer.snapshot(before);
        assertThat(snapshot.layer(2).parameters().weights().get(0, 0)).isEqualTo(0.35891648, within(5e-9));
        assertThat(snapshot.layer(2).parameters().weights().get(1, 0)).isEqualTo(0.408666186, within(5e-10));
        assertThat(snapshot.layer(1).parameters().weights().get(0, 0)).isEqualTo(0.149780716, within(5e-10));
        assertThat(snapshot.layer(1).parameters().weights().get(1, 1)).isEqualTo(0.29950229, within(5e-9));
        assertThat(snapshot.layer(2).parameters().biases())
                .isEqualTo(before.parameters(2).biases());
    }

    @Test
    void theLinearNeuronComesOutAsByPencil() {
        Trainer trainer = new Trainer(Setups.linearNeuron());
        Carried before = trainer.carried();
        trainer.finishIteration();
        Snapshot first = trainer.snapshot(before);
        assertThat(trainer.error()).isEqualTo(4);
        assertThat(first.layer(1).weightGradient().get(0, 0)).isEqualTo(-8);
        assertThat(first.layer(1).biasGradient().get(0)).isEqualTo(-4);
        assertThat(first.layer(1).parameters().weights().get(0, 0)).isEqualTo(3.4, within(1e-15));
        assertThat(first.layer(1).parameters().biases().get(0)).isEqualTo(1.2, within(1e-15));
        trainer.finishIteration();
        assertThat(trainer.error()).isEqualTo(1, within(1e-14));
    }
}
