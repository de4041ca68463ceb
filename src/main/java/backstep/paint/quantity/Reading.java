package backstep.paint.quantity;

import backstep.diagram.network.Hit;
import backstep.explain.notation.Notation;
import backstep.math.Vector;
import backstep.training.LayerSnapshot;
import backstep.training.RunningSum;
import backstep.training.Snapshot;
import backstep.training.step.Step;
import java.util.ArrayList;
import java.util.List;

/// One line of a read-out: a symbol in the notation of [backstep.paint.ScriptText], a number (`NaN` for none), a note.
///
/// Only what is computed is read out.
record Reading(String symbol, double value, String note) {
    static List<Reading> of(Snapshot snapshot, Hit hit, Notation notation) {
        return switch (hit) {
            case Hit.Unit(int layer, int unit) ->
                layer == 0 ? input(snapshot, unit) : unit(snapshot, layer, unit, notation);
            case Hit.Edge(int layer, int from, int unit) ->
                from == 0 ? bias(snapshot, layer, unit, notation) : weight(snapshot, layer, from, unit, notation);
            case Hit.Nothing nothing -> List.of();
        };
    }

    private static List<Reading> input(Snapshot snapshot, int unit) {
        String column = snapshot.setup().dataset().inputNames().get(unit - 1);
        Reading value = new Reading("x_{" + unit + "}", snapshot.inputs().get(unit - 1), "");
        return column.equals("x" + unit) ? List.of(value) : List.of(new Reading("", Double.NaN, column), value);
    }

    private static List<Reading> unit(Snapshot snapshot, int layer, int unit, Notation notation) {
        LayerSnapshot l = snapshot.layer(layer);
        boolean output = layer == snapshot.shape().depth();
        String name = Names.script(snapshot.shape(), layer, unit, notation);
        String logit = notation.logit().letter().text() + "_{" + unit + "}";
        List<Reading> all = new ArrayList<>();
        if (output) {
            String column = snapshot.setup().dataset().targetNames().get(unit - 1);
            if (!column.equals("t" + unit)) {
                all.add(new Reading("", Double.NaN, column));
            }
        }
        add(all, name, l.outputs(), unit);
        add(all, logit, l.logits(), unit);
        if (snapshot.last() instanceof Step.Forward(int sample, int at) && at == layer && unit == snapshot.unit()) {
            add(all, logit + " so far", RunningSum.of(snapshot), "");
        }
        add(all, "b_{" + unit + "}", l.parameters().biases(), unit);
        if (output) {
            add(all, "t_{" + unit + "}", snapshot.target(), unit);
            add(all, "e_{" + unit + "}", snapshot.localError(), unit);
        }
        add(all, notation.derivative(name), l.outputGradient(), unit);
        add(all, notation.derivative(logit), l.logitGradient(), unit);
        return all;
    }

    private static List<Reading> weight(Snapshot snapshot, int layer, int from, int unit, Notation notation) {
        LayerSnapshot l = snapshot.layer(layer);
        String name = "w_{" + notation.indices(from, unit) + "}";
        boolean batch = EdgeValues.ofBatch(snapshot);
        double gradient = (batch ? l.weightGradient() : l.weightShare()).get(from - 1, unit - 1);
        List<Reading> all = new ArrayList<>();
        all.add(new Reading(name, l.parameters().weights().get(from - 1, unit - 1), ""));
        add(all, notation.derivative(name), gradient, share(snapshot, batch));
        add(all, "Δ" + name, l.weightDelta().get(from - 1, unit - 1), "");
        return all;
    }

    private static List<Reading> bias(Snapshot snapshot, int layer, int unit, Notation notation) {
        LayerSnapshot l = snapshot.layer(layer);
        String name = "b_{" + unit + "}";
        boolean batch = EdgeValues.ofBatch(snapshot);
        double gradient = (batch ? l.biasGradient() : l.biasShare()).get(unit - 1);
        String frozen = snapshot.settings().trainBiases() ? "" : " (frozen)";
        List<Reading> all = new ArrayList<>();
        all.add(new Reading(name, l.parameters().biases().get(unit - 1), frozen));
        add(all, notation.derivative(name), gradient, share(snapshot, batch));
        add(all, "Δ" + name, l.biasDelta().get(unit - 1), "");
        return all;
    }

    private static String share(Snapshot snapshot, boolean batch) {
        return snapshot.samples() == 1 ? "" : batch ? " (batch)" : " (sample " + snapshot.sample() + ")";
    }

    private static void add(List<Reading> all, String symbol, Vector values, int unit) {
        add(all, symbol, values.get(unit - 1), "");
    }

    private static void add(List<Reading> all, String symbol, double value, String note) {
        if (!Double.isNaN(value)) {
            all.add(new Reading(symbol, value, note));
        }
    }
}
