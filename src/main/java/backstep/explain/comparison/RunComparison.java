package backstep.explain.comparison;

import backstep.explain.Reading;
import backstep.explain.notation.LayerPair;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Symbols;
import backstep.math.Matrix;
import backstep.math.Vector;
import backstep.training.GlobalError;
import backstep.training.LayerSnapshot;
import backstep.training.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Two runs of networks of one shape at the same place, number by number.
///
/// The gradients are those of the batch as far as they are added up; the errors are the global error and the local
/// ones of every sample of the batch.
public record RunComparison(Snapshot first, Snapshot second, Notation notation) {
    /// Refuses snapshots whose numbers do not correspond.
    public RunComparison {
        if (!first.shape().equals(second.shape()) || first.samples() != second.samples()) {
            throw new IllegalArgumentException("the runs have networks or batches of different shapes");
        }
    }

    public ComparedGroup weights() {
        return parameters(
                "Weights",
                layer -> layer.parameters().weights(),
                layer -> layer.parameters().biases(),
                false);
    }

    public ComparedGroup gradients() {
        return parameters("Gradients", LayerSnapshot::weightGradient, LayerSnapshot::biasGradient, true);
    }

    /// The global error first.
    public ComparedGroup errors() {
        List<ComparedRow> rows = new ArrayList<>();
        rows.add(
                new ComparedRow(symbols().error().text(), "", error(first.globalError()), error(second.globalError())));
        boolean several = first.samples() > 1;
        for (int sample = 1; sample <= first.samples(); sample++) {
            for (int unit = 1; unit <= first.shape().outputs(); unit++) {
                String name = several
                        ? symbols().localError(unit, sample).text()
                        : symbols().localError(unit).text();
                rows.add(new ComparedRow(
                        name,
                        "",
                        first.localErrors().get(sample - 1, unit - 1),
                        second.localErrors().get(sample - 1, unit - 1)));
            }
        }
        return new ComparedGroup("Errors", rows);
    }

    /// All three.
    public List<ComparedGroup> groups() {
        return List.of(weights(), gradients(), errors());
    }

    private static double error(@Nullable GlobalError error) {
        return error == null ? Double.NaN : error.error();
    }

    private ComparedGroup parameters(
            String title,
            Function<LayerSnapshot, Matrix> weights,
            Function<LayerSnapshot, Vector> biases,
            boolean derivatives) {
        List<ComparedRow> rows = new ArrayList<>();
        for (int layer = 1; layer <= first.shape().depth(); layer++) {
            LayerSnapshot one = first.layer(layer);
            LayerSnapshot other = second.layer(layer);
            for (int unit = 1; unit <= one.units(); unit++) {
                for (int n = 1; n <= first.shape().units(layer - 1) + 1; n++) {
                    int from = n % (first.shape().units(layer - 1) + 1);
                    rows.add(new ComparedRow(
                            name(layer, from, unit, derivatives),
                            place(layer),
                            Reading.entry(weights.apply(one), biases.apply(one), from, unit),
                            Reading.entry(weights.apply(other), biases.apply(other), from, unit)));
                }
            }
        }
        return new ComparedGroup(title, rows);
    }

    private String name(int layer, int from, int unit, boolean derivative) {
        var parameter = symbols().parameter(layer, from, unit);
        return derivative ? symbols().derivative(parameter).text() : parameter.text();
    }

    private String place(int layer) {
        return first.shape().depth() == 1 ? "" : pair().letter(layer);
    }

    private LayerPair pair() {
        return new LayerPair(first.shape().depth(), first.shape().depth());
    }

    private Symbols symbols() {
        return new Symbols(pair(), notation);
    }
}
