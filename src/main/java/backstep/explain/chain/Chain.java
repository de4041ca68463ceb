package backstep.explain.chain;

import backstep.explain.EdgeRef;
import backstep.explain.Focus;
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.expression.Symbol;
import backstep.explain.notation.LayerPair;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Symbols;
import backstep.training.LayerSnapshot;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How fast the error changes with one weight or bias, as the sum over all paths from the error back to it.
///
/// For one sample, ∂E/∂w_ij = Σ over paths of ∂E/∂y'_k · dy'_k/dθ_k · w_jk · … · dy_j/dθ_j · y_i, one path for
/// each choice of a unit in every layer behind j. Softmax ties the outputs together; there the first factor is
/// ∂E/∂θ_k. Weights are those that the iteration began with.
///
/// @param weight the weight or bias
/// @param name its symbol
/// @param paths the largest by magnitude, the largest first; while factors are not computed, by those that are
/// @param others how many paths there are beside them
/// @param rest what the others come to together, added up without walking each of them
/// @param share ∂E/∂w of this sample as backpropagation computed it, `NaN` while it has not
/// @param sample the sample under study, from 1, of so many `samples`
public record Chain(
        EdgeRef weight,
        Quantity name,
        List<Path> paths,
        double others,
        double rest,
        Quantity share,
        LayerPair pair,
        int sample,
        int samples) {
    /// How many paths are told one by one.
    public static final int MOST = 5;

    public Chain {
        paths = List.copyOf(paths);
    }

    /// The chain of the weight under study, see [EdgeRef#studied].
    public static Chain of(Snapshot snapshot, @Nullable Focus focus, Granularity granularity, Notation notation) {
        return of(snapshot, EdgeRef.studied(snapshot, focus, granularity), notation);
    }

    public static Chain of(Snapshot snapshot, EdgeRef weight, Notation notation) {
        LayerPair pair = LayerPair.of(snapshot.last(), snapshot.shape().depth());
        Symbols symbols = new Symbols(pair, notation);
        Strongest strongest = Strongest.of(snapshot, weight, MOST);
        PathReading reading = new PathReading(snapshot, symbols, weight);
        LayerSnapshot layer = snapshot.layer(weight.layer());
        double value = weight.bias()
                ? layer.before().biases().get(weight.unit() - 1)
                : layer.before().weights().get(weight.from() - 1, weight.unit() - 1);
        double share = weight.bias()
                ? layer.biasShare().get(weight.unit() - 1)
                : layer.weightShare().get(weight.from() - 1, weight.unit() - 1);
        Quantity name = new Quantity(symbols.parameter(weight.layer(), weight.from(), weight.unit()), value);
        return new Chain(
                weight,
                name,
                strongest.paths().stream().map(reading::path).toList(),
                strongest.others(),
                strongest.rest() * reading.sent(),
                new Quantity(shareOf(symbols.derivative(name.symbol()), snapshot), share),
                pair,
                snapshot.sample(),
                snapshot.samples());
    }

    /// In a batch it is one sample's share of the derivative.
    private static Symbol shareOf(Symbol derivative, Snapshot snapshot) {
        return snapshot.samples() == 1 ? derivative : Symbols.share(derivative, snapshot.sample());
    }

    /// How many paths there are in all.
    public double count() {
        return paths.size() + others;
    }

    /// All paths added up; `NaN` while one is not computed.
    public double sum() {
        double sum = others > 0 ? rest : 0;
        for (Path path : paths) {
            sum += path.share();
        }
        return sum;
    }

    /// The same with at most so many paths told one by one.
    public Chain shortened(int most) {
        if (most >= paths.size()) {
            return this;
        }
        double together = others > 0 ? rest : 0;
        for (Path path : paths.subList(most, paths.size())) {
            together += path.share();
        }
        double more = others + paths.size() - most;
        return new Chain(weight, name, paths.subList(0, most), more, together, share, pair, sample, samples);
    }
}
