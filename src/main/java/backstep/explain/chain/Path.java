package backstep.explain.chain;

import backstep.explain.expression.Expression;
import java.util.List;

/// One way from the error back to a weight: stations, and a link from each to the next.
///
/// @param units the unit that it passes in each layer, from the last layer back to that of the weight
/// @param stations from the error to the weight
/// @param links one fewer than stations
public record Path(List<Integer> units, List<Station> stations, List<ChainLink> links) {
    public Path {
        units = List.copyOf(units);
        stations = List.copyOf(stations);
        links = List.copyOf(links);
    }

    /// All its links multiplied, in their order: its share of ∂E/∂w.
    public Expression product() {
        return new Expression.Product(links.stream()
                .map(ChainLink::factor)
                .map(Expression.class::cast)
                .toList());
    }

    /// What [#product] comes to; `NaN` while a link is not computed.
    public double share() {
        return product().evaluate();
    }
}
