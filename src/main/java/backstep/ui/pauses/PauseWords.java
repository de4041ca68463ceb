package backstep.ui.pauses;

import backstep.explain.inspection.Watch;
import backstep.explain.notation.LayerPair;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Symbols;
import backstep.paint.plot.LayerStudy;
import backstep.timeline.pause.Pause;
import backstep.timeline.pause.PauseCondition;
import backstep.timeline.pause.WatchedNumber;
import backstep.training.Snapshot;
import backstep.training.step.Phase;
import backstep.training.step.Position;

/// What conditions and pauses are called in the notation of the window.
record PauseWords(Snapshot snapshot, Notation notation) {
    /// A condition in a list: `global error < 0.01`.
    String label(PauseCondition condition) {
        return switch (condition) {
            case PauseCondition.ErrorBelow(double value) -> "global error < " + number(value);
            case PauseCondition.ErrorRises rises -> "global error rising";
            case PauseCondition.EpochEnds ends -> "end of epoch";
            case PauseCondition.ExampleReached(int example) -> "example " + example + " reached";
            case PauseCondition.NeuronReached(int layer, int unit) -> neuron(layer, unit) + " reached";
            case PauseCondition.NumberCrosses(WatchedNumber number, double value) ->
                number(number) + " crosses " + number(value);
            case PauseCondition.SignChanges changes -> changes.any() ? "any weight changes sign" : label(changes);
            case PauseCondition.GradientVanishes(int layer, double value) ->
                gradient() + " < " + number(value) + " (vanishing" + in(layer) + ")";
            case PauseCondition.GradientExplodes(int layer, double value) ->
                gradient() + " > " + number(value) + " (exploding" + in(layer) + ")";
            case PauseCondition.ExampleTurns(int example, boolean right) ->
                (example == 0 ? "an example" : "example " + example) + " newly " + (right ? "right" : "wrong");
        };
    }

    private String label(PauseCondition.SignChanges changes) {
        return parameter(changes.layer(), changes.from(), changes.unit()) + " changes sign";
    }

    /// Why the run paused: `Global error fell below 0.01: 0.01002 → 0.009983`.
    String sentence(Pause pause) {
        return switch (pause.found()) {
            case PauseCondition.ErrorBelow(double value) -> "Global error fell below " + number(value) + change(pause);
            case PauseCondition.ErrorRises rises -> rises(pause);
            case PauseCondition.EpochEnds ends -> "Epoch " + Math.round(pause.now()) + " has ended";
            case PauseCondition.ExampleReached(int example) -> "Example " + example + " has its turn";
            case PauseCondition.NeuronReached(int layer, int unit) -> reached(pause, layer, unit);
            case PauseCondition.NumberCrosses(WatchedNumber number, double value) ->
                number(number) + " crossed " + number(value) + change(pause);
            case PauseCondition.SignChanges(int layer, int from, int unit) ->
                parameter(layer, from, unit) + " changed sign" + change(pause);
            case PauseCondition.GradientVanishes(int layer, double value) ->
                "The gradient is vanishing: the largest " + gradient() + " into " + layer(layer) + " fell below "
                        + number(value) + change(pause);
            case PauseCondition.GradientExplodes(int layer, double value) ->
                "The gradient is exploding: the largest " + gradient() + " into " + layer(layer) + " rose above "
                        + number(value) + change(pause);
            case PauseCondition.ExampleTurns(int example, boolean right) ->
                "Example " + example + " is newly " + (right ? "right" : "wrong") + "; the output of its class"
                        + change(pause);
        };
    }

    /// Why the run has nothing that a condition is about.
    String unfit(PauseCondition condition) {
        return switch (condition) {
            case PauseCondition.ExampleReached(int example) -> noTurn(example);
            case PauseCondition.ExampleTurns turns when !snapshot.setup().classifies() -> "the data has no classes";
            case PauseCondition.ExampleTurns(int example, boolean right) -> noTurn(example);
            case PauseCondition.NeuronReached(int layer, int unit)
            when layer <= snapshot.shape().depth() -> {
                int units = snapshot.shape().units(layer);
                yield layer(layer) + " has " + units + (units == 1 ? " neuron" : " neurons");
            }
            default -> "nothing of the kind in this network";
        };
    }

    private static String noTurn(int example) {
        return "example " + example + " is not among those trained on";
    }

    private String rises(Pause pause) {
        long epoch = snapshot.setup().batches().epoch(pause.position().iteration());
        boolean single = snapshot.batchesPerEpoch() == 1;
        return (single ? "Global error rose" : "The mean global error of epoch " + epoch + " rose") + change(pause);
    }

    private String reached(Pause pause, int layer, int unit) {
        Position at = pause.position();
        int index = at.withinStep() ? at.steps() : at.steps() - 1;
        boolean forward = snapshot.setup().schedule(at.iteration()).step(index).phase() == Phase.FORWARD;
        Symbols symbols = symbols();
        String value = forward
                ? symbols.output(layer, unit).text()
                : symbols.derivative(symbols.logit(layer, unit)).text();
        return "The " + (forward ? "forward" : "backward") + " pass has reached " + neuron(layer, unit) + ": " + value
                + " = " + number(pause.now());
    }

    private String change(Pause pause) {
        return Double.isNaN(pause.before())
                ? ": " + number(pause.now())
                : ": " + number(pause.before()) + " → " + number(pause.now());
    }

    /// A watched number with its place: `θ₁ in layer j`.
    String number(WatchedNumber number) {
        int layer = number.layer();
        Watch watch = new Watch(Watch.Kind.valueOf(number.kind().name()), layer, number.from(), number.unit());
        return switch (number.kind()) {
            case PARAMETER -> parameter(layer, number.from(), number.unit());
            case GLOBAL_ERROR -> "global error";
            default -> watch.symbol(snapshot, notation).text() + " in " + layer(layer);
        };
    }

    /// `w₁₁ into layer j`, `b₁ of layer j`.
    String parameter(int layer, int from, int unit) {
        String symbol = symbols().parameter(layer, from, unit).text();
        return symbol + (from == 0 ? " of " : " into ") + layer(layer);
    }

    /// `y₁ in layer i`.
    String neuron(int layer, int unit) {
        return symbols().output(layer, unit).text() + " in " + layer(layer);
    }

    /// `|∂E/∂w|`.
    String gradient() {
        return "|" + notation.derivative("w") + "|";
    }

    private String in(int layer) {
        return layer == 0 ? "" : " in " + layer(layer);
    }

    /// `layer i`.
    String layer(int layer) {
        return LayerStudy.name(layer, snapshot.shape().depth());
    }

    private Symbols symbols() {
        return new Symbols(LayerPair.of(null, snapshot.shape().depth()), notation);
    }

    private String number(double value) {
        return notation.numbers().text(value);
    }
}
