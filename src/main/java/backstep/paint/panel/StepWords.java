package backstep.paint.panel;

import backstep.diagram.timeline.StripBox;
import backstep.explain.notation.Notation;
import backstep.paint.plot.LayerStudy;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Phase;
import backstep.training.step.Schedule;
import backstep.training.step.Step;
import java.util.Locale;

/// What steps are called: in words where they stand alone, in symbols where they stand in a row.
public final class StepWords {
    private StepWords() {}

    /// Where a run stands: `epoch 1 · iteration 1 · sample 1 of 1 · backward · layer j · weights`.
    public static String place(Snapshot snapshot) {
        return place(snapshot, Granularity.LAYER);
    }

    /// The same with the unit and the term that stepping at `granularity` has come to.
    public static String place(Snapshot snapshot, Granularity granularity) {
        StringBuilder text = new StringBuilder();
        text.append("epoch ").append(snapshot.epoch());
        text.append(" · iteration ").append(snapshot.iteration());
        Step step = snapshot.last();
        if (step == null) {
            return text.append(" · start").toString();
        }
        if (step.sampleOrZero() > 0) {
            text.append(" · sample ").append(step.sampleOrZero()).append(" of ").append(snapshot.samples());
        }
        text.append(" · ").append(step.phase().name().toLowerCase(Locale.ROOT));
        text.append(words(step, snapshot.shape().depth()));
        boolean byTerm = granularity == Granularity.TERM || snapshot.withinUnit();
        if (snapshot.withinStep() || byTerm) {
            int units = snapshot.schedule().units(snapshot.schedule().indexOf(step));
            if (units > 1) {
                text.append(" · neuron ").append(snapshot.unit()).append(" of ").append(units);
            }
        }
        if (byTerm && snapshot.unitTerms() > 1) {
            text.append(" · term ").append(snapshot.termsDone()).append(" of ").append(snapshot.unitTerms());
        }
        return text.toString();
    }

    private static String words(Step step, int depth) {
        String layer = step.layerOrZero() == 0 ? "" : " · " + LayerStudy.name(step.layerOrZero(), depth);
        return layer
                + switch (step) {
                    case Step.Forward f -> " · logits and outputs";
                    case Step.LocalError e -> " · local errors";
                    case Step.GlobalError e -> " · global error";
                    case Step.OutputGradient g -> " · outputs";
                    case Step.LogitGradient g -> " · logits";
                    case Step.WeightGradient g -> " · weights";
                    case Step.Update u -> " · weights";
                };
    }

    /// The label of a box, in the notation of [backstep.paint.ScriptText].
    static String label(StripBox box, Schedule schedule, Granularity granularity, Notation notation) {
        return switch (granularity) {
            case PHASE -> phase(box);
            case SAMPLE -> sample(box, schedule, notation);
            case LAYER, NEURON, TERM ->
                symbols(schedule.step(box.first()), schedule.shape().depth(), notation);
        };
    }

    private static String phase(StripBox box) {
        return switch (box.phase()) {
            case FORWARD -> "forward pass";
            case ERROR -> "error computation";
            case BACKWARD -> "backward pass";
            case UPDATE -> "update";
        };
    }

    private static String sample(StripBox box, Schedule schedule, Notation notation) {
        return switch (schedule.step(box.first())) {
            case Step.GlobalError e -> notation.error().letter().text();
            case Step.Update u -> "Δw";
            case Step step when schedule.samples() == 1 -> step.phase() == box.phase() ? phase(box) : "";
            case Step step -> (box.phase() == Phase.FORWARD ? "forward " : "backward ") + box.sample();
        };
    }

    private static String symbols(Step step, int depth, Notation notation) {
        int layer = step.layerOrZero();
        String own = index(layer, depth);
        String theta = notation.logit().letter().text() + own;
        String y = notation.output().hidden().text() + own;
        return switch (step) {
            case Step.Forward f -> theta + " " + y;
            case Step.LocalError e -> "e";
            case Step.GlobalError e -> notation.error().letter().text();
            case Step.OutputGradient g -> notation.derivative(y);
            case Step.LogitGradient g -> notation.derivative(theta);
            case Step.WeightGradient g -> notation.derivative("w") + between(layer, depth, notation);
            case Step.Update u -> "Δw" + between(layer, depth, notation);
        };
    }

    /// `_i` and `_j` for a network of two layers; the layer's number, raised, where letters move with the step.
    private static String index(int layer, int depth) {
        return depth > 2 ? "^{(" + layer + ")}" : layer == depth ? "_j" : "_i";
    }

    /// The indices of the weights that lead to a layer; those from the inputs of a network of two layers have none.
    private static String between(int layer, int depth, Notation notation) {
        return depth > 2 ? "^{(" + layer + ")}" : layer == depth ? "_{" + notation.indices("i", "j") + "}" : "";
    }
}
