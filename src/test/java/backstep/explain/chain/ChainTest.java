package backstep.explain.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.explain.EdgeRef;
import backstep.explain.Focus;
import backstep.explain.expression.Expression;
import backstep.explain.notation.Notation;
import backstep.math.SplitMix;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.timeline.Timeline;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ChainTest {
    @Test
    void aWeightOfTheLastLayerHasOnePath() {
        Chain chain = at(new Position(1, 7, 0), new EdgeRef(2, 1, 1));

        assertThat(chain.paths()).hasSize(1);
        assertThat(chain.others()).isZero();
        Path path = chain.paths().getFirst();
        assertThat(stations(path)).containsExactly("E", "y′₁", "θ₁", "w₁₁");
        assertThat(links(path)).containsExactly("∂E/∂y′₁", "dy′₁/dθ₁", "y₁");
        // Matt Mazur's worked example: 0.74136507 · 0.186815602 · 0.593269992.
        assertThat(path.share()).isEqualTo(0.082167041, within(1e-9));
        assertThat(chain.sum()).isEqualTo(chain.share().value(), within(1e-16));
    }

    @Test
    void aWeightOfAnEarlierLayerHasOnePathForEachOutput() {
        Chain chain = at(new Position(1, 10, 0), new EdgeRef(1, 1, 1));

        assertThat(chain.count()).isEqualTo(2);
        Path strongest = chain.paths().getFirst();
        assertThat(stations(strongest)).containsExactly("E", "y′₁", "θ₁", "y₁", "θ₁", "w₁₁");
        assertThat(links(strongest)).containsExactly("∂E/∂y′₁", "dy′₁/dθ₁", "w₁₁", "dy₁/dθ₁", "x₁");
        assertThat(chain.sum()).isEqualTo(0.000438568, within(1e-9));
    }

    @Test
    void aBiasEndsWithAOne() {
        Chain chain = at(new Position(1, 7, 0), new EdgeRef(2, 0, 2));

        assertThat(links(chain.paths().getFirst())).endsWith("1");
        assertThat(stations(chain.paths().getFirst())).endsWith("b₂");
    }

    @Test
    void softmaxBeginsWithTheLogit() {
        Setup setup = Setups.random(Setups.shape(2, Activation.SOFTMAX, 3), Loss.CROSS_ENTROPY, new SplitMix(3));
        Timeline timeline = new Timeline(setup);
        timeline.finishIteration();

        Chain chain = Chain.of(timeline.snapshot(), new EdgeRef(1, 2, 3), Notation.STANDARD);

        assertThat(stations(chain.paths().getFirst())).containsExactly("E", "θ₃", "w₂₃");
        assertThat(links(chain.paths().getFirst())).containsExactly("∂E/∂θ₃", "x₂");
        assertThat(chain.sum()).isEqualTo(chain.share().value(), within(1e-16));
    }

    @Test
    void inABatchItIsTheShareOfTheSampleUnderStudy() {
        Timeline timeline = new Timeline(Setups.xorBatch());
        timeline.finishIteration();

        Chain chain = Chain.of(timeline.snapshot(), new EdgeRef(2, 1, 1), Notation.STANDARD);

        assertThat(chain.share().symbol().text()).isEqualTo("∂E/∂w₁₁ of sample 4");
        assertThat(chain.sum())
                .isEqualTo(timeline.snapshot().layer(2).weightShare().get(0, 0), within(1e-15));
        assertThat(new ChainWords(chain, Notation.STANDARD).sentence())
                .endsWith("the links multiplied are ∂E/∂w₁₁ of sample 4. Sample 4 of 4.");
    }

    @Test
    void whatIsNotComputedIsBlank() {
        Chain start = at(Position.START, new EdgeRef(2, 1, 1));
        Chain forward = at(new Position(1, 2, 0), new EdgeRef(2, 1, 1));

        assertThat(values(start)).containsExactly(Double.NaN, Double.NaN, Double.NaN);
        assertThat(values(forward).getFirst()).isNaN();
        assertThat(values(forward).get(1)).isEqualTo(0.186815602, within(1e-9));
        assertThat(forward.sum()).isNaN();
        assertThat(forward.share().value()).isNaN();
    }

    @Test
    void followsTheChosenWeightAndElseTheStep() {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.seek(new Position(1, 10, 0));
        Snapshot snapshot = timeline.snapshot();

        assertThat(EdgeRef.studied(snapshot, null, Granularity.LAYER)).isEqualTo(new EdgeRef(1, 1, 1));
        assertThat(EdgeRef.studied(snapshot, Focus.edge(2, 2, 1), Granularity.LAYER))
                .isEqualTo(new EdgeRef(2, 2, 1));
        assertThat(EdgeRef.studied(snapshot, Focus.bias(2, 2), Granularity.LAYER))
                .isEqualTo(new EdgeRef(2, 0, 2));
        assertThat(EdgeRef.studied(snapshot, Focus.neuron(2, 2), Granularity.LAYER))
                .isEqualTo(new EdgeRef(2, 1, 2));
        assertThat(EdgeRef.studied(snapshot, Focus.neuron(0, 2), Granularity.LAYER))
                .isEqualTo(new EdgeRef(1, 2, 1));
    }

    /// 20 layers of 20 units have 20^19 paths.
    @Test
    void theRestOfVeryManyPathsIsAddedUpWithoutWalkingThem() {
        int[] units = new int[20];
        java.util.Arrays.fill(units, 20);
        Setup setup = Setups.random(Setups.shape(3, Activation.TANH, units), Loss.MSE, new SplitMix(5));
        Timeline timeline = new Timeline(setup);
        timeline.finishIteration();

        Chain chain = Chain.of(timeline.snapshot(), new EdgeRef(1, 1, 1), Notation.STANDARD);

        assertThat(chain.paths()).hasSize(Chain.MOST);
        assertThat(chain.count()).isEqualTo(Math.pow(20, 19), within(1e10));
        assertThat(chain.sum()).isEqualTo(chain.share().value(), within(1e-12 * Math.abs(chain.rest()) + 1e-300));
    }

    @Test
    void aShorterListKeepsTheSum() {
        Timeline timeline =
                new Timeline(Setups.random(Setups.shape(2, Activation.SIGMOID, 2, 3, 4), Loss.MSE, new SplitMix(8)));
        timeline.finishIteration();
        Chain chain = Chain.of(timeline.snapshot(), new EdgeRef(1, 1, 1), Notation.STANDARD);

        Chain shorter = chain.shortened(2);

        assertThat(shorter.paths()).hasSize(2);
        assertThat(shorter.count()).isEqualTo(12);
        assertThat(shorter.sum()).isEqualTo(chain.sum(), within(1e-15));
    }

    private static Chain at(Position position, EdgeRef weight) {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.seek(position);
        return Chain.of(timeline.snapshot(), weight, Notation.STANDARD);
    }

    private static List<String> stations(Path path) {
        return path.stations().stream().map(station -> station.symbol().text()).toList();
    }

    private static List<String> links(Path path) {
        return path.links().stream().map(link -> link.factor().symbol().text()).toList();
    }

    private static List<Double> values(Chain chain) {
        return chain.paths().getFirst().links().stream()
                .map(ChainLink::factor)
                .map(Expression::evaluate)
                .toList();
    }
}
