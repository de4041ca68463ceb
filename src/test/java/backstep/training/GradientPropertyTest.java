package backstep.training;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.math.Matrix;
import backstep.nn.Activation;
import backstep.nn.LayerParameters;
import backstep.nn.Parameters;
import backstep.training.step.Step;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/// Backpropagation against central differences of the error that the forward pass alone gives.
class GradientPropertyTest {
    private static final double H = 1e-5;
    private static double worst;

    @Property(tries = 1200)
    void theGradientIsTheDifferenceQuotientOfTheError(@ForAll long seed) {
        Setup setup = Setups.random(seed);
        Trainer trainer = new Trainer(setup);
        Carried before = trainer.carried();
        while (!(trainer.schedule().step(trainer.position().steps()) instanceof Step.Update)) {
            trainer.advance();
        }
        Snapshot snapshot = trainer.snapshot(before);
        for (int layer = 1; layer <= setup.shape().depth(); layer++) {
            Matrix gradient = snapshot.layer(layer).weightGradient();
            for (int j = 0; j < gradient.columns(); j++) {
                for (int i = 0; i < gradient.rows(); i++) {
                    compare(setup, layer, i, j, gradient.get(i, j));
                }
                compare(
                        setup,
                        layer,
                        -1,
                        j,
                        snapshot.layer(layer).biasGradient().get(j));
            }
        }
    }

    @AfterContainer
    static void printWorst() {
        System.out.printf("worst relative error of a gradient against central differences: %.2e%n", worst);
    }

    private static void compare(Setup setup, int layer, int i, int j, double gradient) {
        double fine = quotient(setup, layer, i, j, H);
        double coarse = quotient(setup, layer, i, j, 2 * H);
        double scale = Math.max(1e-3, Math.abs(fine) + Math.abs(gradient));
        if (kinked(setup) && Math.abs(fine - coarse) / scale > 1e-6) {
            return;
        }
        double relative = Math.abs(fine - gradient) / scale;
        worst = Math.max(worst, relative);
        assertThat(relative).as("layer %d, i %d, j %d", layer, i, j).isLessThan(1e-5);
    }

    private static boolean kinked(Setup setup) {
        return setup.settings().loss() == backstep.nn.Loss.MAE
                || setup.shape().layers().stream()
                        .anyMatch(l -> l.activation() == Activation.RELU || l.activation() == Activation.LEAKY_RELU);
    }

    private static double quotient(Setup setup, int layer, int i, int j, double h) {
        return (error(setup, layer, i, j, h) - error(setup, layer, i, j, -h)) / (2 * h);
    }

    private static double error(Setup setup, int layer, int i, int j, double by) {
        List<LayerParameters> layers = new ArrayList<>(setup.start().layers());
        double[][] weights = layers.get(layer - 1).weights().toArray();
        double[] biases = layers.get(layer - 1).biases().toArray();
        if (i < 0) {
            biases[j] += by;
        } else {
            weights[i][j] += by;
        }
        layers.set(layer - 1, Setups.layer(weights, biases));
        Trainer trainer =
                new Trainer(new Setup(setup.shape(), new Parameters(layers), setup.dataset(), setup.settings()));
        Step last = new Step.GlobalError();
        while (trainer.position().steps() <= trainer.schedule().indexOf(last)) {
            trainer.advance();
        }
        return trainer.error();
    }
}
