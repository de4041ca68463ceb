package backstep.explain.chain;

import backstep.explain.EdgeRef;
import backstep.explain.Origins;
import backstep.explain.chain.ChainLink.Kind;
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.expression.Role;
import backstep.explain.expression.Symbol;
import backstep.explain.notation.Symbols;
import backstep.nn.Activation;
import backstep.training.LayerSnapshot;
import backstep.training.Snapshot;
import java.util.ArrayList;
import java.util.List;

/// The numbers of a snapshot along the paths to one weight, under their symbols.
record PathReading(Snapshot snapshot, Symbols symbols, EdgeRef weight) {
    /// What the weight is multiplied by: y_i, or 1 for a bias.
    double sent() {
        return weight.bias() ? 1 : snapshot.feeding(weight.layer()).get(weight.from() - 1);
    }

    /// The path by way of these units, from the last layer back to that of the weight.
    Path path(List<Integer> units) {
        List<Station> stations = new ArrayList<>();
        List<ChainLink> links = new ArrayList<>();
        int depth = snapshot.shape().depth();
        stations.add(new Station(symbols.error(), 0));
        for (int n = 0; n < units.size(); n++) {
            int layer = depth - n;
            int unit = units.get(n);
            boolean softmax = snapshot.shape().layer(layer).activation() == Activation.SOFTMAX;
            links.add(n == 0 ? first(unit, softmax) : through(layer, unit, units.get(n - 1)));
            if (!softmax) {
                stations.add(new Station(symbols.output(layer, unit), layer));
                links.add(slope(layer, unit));
            }
            stations.add(new Station(symbols.logit(layer, unit), layer));
        }
        links.add(last());
        stations.add(new Station(symbols.parameter(weight.layer(), weight.from(), weight.unit()), 0));
        return new Path(units, stations, links);
    }

    private Origins origins() {
        return new Origins(snapshot, symbols.pair(), symbols.notation());
    }

    private ChainLink first(int unit, boolean softmax) {
        int depth = snapshot.shape().depth();
        LayerSnapshot layer = snapshot.layer(depth);
        Quantity factor = softmax
                ? new Quantity(
                        symbols.derivative(symbols.logit(depth, unit)),
                        layer.logitGradient().get(unit - 1))
                : new Quantity(
                        symbols.derivative(symbols.output(depth, unit)),
                        layer.outputGradient().get(unit - 1));
        boolean there = !Double.isNaN(factor.value());
        return new ChainLink(
                factor,
                Kind.ERROR,
                !there
                        ? null
                        : softmax ? origins().logitGradient(depth) : origins().outputGradient(depth));
    }

    /// The weight from a unit to the one behind it.
    private ChainLink through(int layer, int unit, int to) {
        double value = snapshot.layer(layer + 1).before().weights().get(unit - 1, to - 1);
        Quantity factor = new Quantity(symbols.parameter(layer + 1, unit, to), value, Role.EDGE);
        return new ChainLink(factor, Kind.WEIGHT, origins().parameterBefore(layer + 1, unit, to));
    }

    private ChainLink slope(int layer, int unit) {
        double value = Strongest.slope(snapshot.layer(layer), unit);
        Symbol y = symbols.output(layer, unit);
        Symbol theta = symbols.logit(layer, unit);
        Symbol symbol = new Symbol(
                "\\mathrm{d}" + y.general() + "/\\mathrm{d}" + theta.general(),
                "\\mathrm{d}" + y.latex() + "/\\mathrm{d}" + theta.latex(),
                "d" + y.text() + "/d" + theta.text());
        return new ChainLink(
                new Quantity(symbol, value),
                Kind.FORWARD,
                Double.isNaN(value) ? null : origins().forward(layer));
    }

    private ChainLink last() {
        if (weight.bias()) {
            return new ChainLink(new Quantity(Symbol.of("1", "1"), 1), Kind.FORWARD, null);
        }
        int before = weight.layer() - 1;
        Quantity factor = new Quantity(symbols.output(before, weight.from()), sent());
        return new ChainLink(
                factor, Kind.FORWARD, Double.isNaN(sent()) ? null : origins().forward(before));
    }
}
