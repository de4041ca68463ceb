package backstep.timeline;

import backstep.explain.inspection.Watch;
import backstep.math.Matrix;
import backstep.math.Vector;
import backstep.nn.Activation;
import backstep.timeline.pause.PauseCondition;
import backstep.timeline.pause.WatchedNumber;
import backstep.training.LayerSnapshot;
import backstep.training.Snapshot;
import backstep.training.step.Position;
import backstep.training.step.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Where conditions become true, found by looking at the picture of a run after every unit of every step from the
/// start:
/// what they mean, told a second time and without any haste.
record NaivePauses(List<Snapshot> walked) {
    List<Position> of(PauseCondition condition) {
        return switch (condition) {
            case PauseCondition.ErrorBelow(double value) -> errorBelow(value);
            case PauseCondition.ErrorRises rises -> errorRises();
            case PauseCondition.EpochEnds ends -> epochEnds();
            case PauseCondition.ExampleReached(int example) -> exampleReached(example);
            case PauseCondition.NeuronReached(int layer, int unit) -> neuronReached(layer, unit);
            case PauseCondition.NumberCrosses(WatchedNumber number, double value) -> crosses(number, value);
            case PauseCondition.SignChanges(int layer, int from, int unit) -> signChanges(layer, from, unit);
            case PauseCondition.GradientVanishes(int layer, double value) -> gradient(layer, value, true);
            case PauseCondition.GradientExplodes(int layer, double value) -> gradient(layer, value, false);
            case PauseCondition.ExampleTurns(int example, boolean right) -> turns(example, right);
        };
    }

    private List<Position> errorBelow(double value) {
        List<Position> found = new ArrayList<>();
        double before = Double.NaN;
        for (Snapshot each : after(Step.GlobalError.class)) {
            double now = Objects.requireNonNull(each.globalError()).error();
            if (now < value && !(before < value)) {
                found.add(each.position());
            }
            before = now;
        }
        return found;
    }

    private List<Position> errorRises() {
        List<Position> found = new ArrayList<>();
        double before = Double.NaN;
        double sum = 0;
        for (Snapshot each : after(Step.GlobalError.class)) {
            double error = Objects.requireNonNull(each.globalError()).error();
            sum = each.batch() == 1 ? error : sum + error;
            if (each.batch() == each.batchesPerEpoch()) {
                double mean = sum / each.batchesPerEpoch();
                if (mean > before) {
                    found.add(each.position());
                }
                before = mean;
            }
        }
        return found;
    }

    private List<Position> epochEnds() {
        return after(Step.Update.class).stream()
                .filter(each -> each.last().layerOrZero() == each.shape().depth())
                .filter(each -> each.batch() == each.batchesPerEpoch())
                .map(Snapshot::position)
                .toList();
    }

    private List<Position> exampleReached(int example) {
        return after(Step.Forward.class).stream()
                .filter(each -> each.last().layerOrZero() == 1 && each.example() == example)
                .map(Snapshot::position)
                .toList();
    }

    private List<Position> neuronReached(int layer, int unit) {
        Watch output = new Watch(Watch.Kind.OUTPUT, layer, 0, unit);
        Watch gradient = new Watch(Watch.Kind.LOGIT_GRADIENT, layer, 0, unit);
        List<Position> found = new ArrayList<>();
        for (int n = 1; n < walked.size(); n++) {
            Snapshot each = walked.get(n);
            boolean here = each.last().layerOrZero() == layer;
            if (here
                    && ((each.last() instanceof Step.Forward && appears(output, n))
                            || (each.last() instanceof Step.LogitGradient && appears(gradient, n)))) {
                found.add(each.position());
            }
        }
        return found;
    }

    /// Whether a number is there with the last unit that was done, and was not with the unit before in the same step.
    private boolean appears(Watch watch, int n) {
        Snapshot each = walked.get(n);
        boolean before = each.units() > 1 && !Double.isNaN(watch.value(walked.get(n - 1)));
        return !before && !Double.isNaN(watch.value(each));
    }

    private List<Position> crosses(WatchedNumber number, double value) {
        Watch watch = new Watch(Watch.Kind.valueOf(number.kind().name()), number.layer(), number.from(), number.unit());
        boolean parameter = number.kind() == WatchedNumber.Kind.PARAMETER;
        double before = parameter ? watch.value(walked.getFirst()) : Double.NaN;
        List<Position> found = new ArrayList<>();
        for (Snapshot each : walked) {
            if (each.last() != null && worksOut(number, each) && each.units() == unit(number, each)) {
                double now = watch.value(each);
                boolean up = before < value && now >= value;
                boolean down = before > value && now <= value;
                if (up || down) {
                    found.add(each.position());
                }
                before = now;
            }
        }
        return found;
    }

    private static boolean worksOut(WatchedNumber number, Snapshot each) {
        Step step = Objects.requireNonNull(each.last());
        boolean here = step.layerOrZero() == number.layer();
        return switch (number.kind()) {
            case OUTPUT, LOGIT -> here && step instanceof Step.Forward;
            case LOCAL_ERROR -> step instanceof Step.LocalError;
            case GLOBAL_ERROR -> step instanceof Step.GlobalError;
            case OUTPUT_GRADIENT -> here && step instanceof Step.OutputGradient;
            case LOGIT_GRADIENT -> here && step instanceof Step.LogitGradient;
            case GRADIENT -> here && step instanceof Step.WeightGradient && each.sample() == each.samples();
            case PARAMETER, DELTA -> here && step instanceof Step.Update;
        };
    }

    /// With which unit of its step; softmax waits for the whole layer.
    private static int unit(WatchedNumber number, Snapshot each) {
        return switch (number.kind()) {
            case GLOBAL_ERROR -> 1;
            case OUTPUT -> {
                boolean waits = each.shape().layer(number.layer()).activation() == Activation.SOFTMAX;
                yield waits ? each.shape().units(number.layer()) : number.unit();
            }
            default -> number.unit();
        };
    }

    private List<Position> signChanges(int only, int from, int unit) {
        List<Position> found = new ArrayList<>();
        for (Snapshot each : within(Step.Update.class)) {
            int layer = each.last().layerOrZero();
            LayerSnapshot numbers = each.layer(layer);
            boolean changes = only == 0
                    ? anyChanges(
                            numbers.before().weights(), numbers.parameters().weights(), each.units() - 1)
                    : only == layer
                            && each.units() == unit
                            && changes(
                                    entry(
                                            numbers.before().weights(),
                                            numbers.before().biases(),
                                            from,
                                            unit),
                                    entry(
                                            numbers.parameters().weights(),
                                            numbers.parameters().biases(),
                                            from,
                                            unit));
            if (changes) {
                found.add(each.position());
            }
        }
        return found;
    }

    private static boolean anyChanges(Matrix before, Matrix now, int unit) {
        for (int i = 0; i < now.rows(); i++) {
            if (changes(before.get(i, unit), now.get(i, unit))) {
                return true;
            }
        }
        return false;
    }

    private static boolean changes(double before, double now) {
        return (before < 0 && now >= 0) || (before > 0 && now <= 0);
    }

    private static double entry(Matrix weights, Vector biases, int from, int unit) {
        return from == 0 ? biases.get(unit - 1) : weights.get(from - 1, unit - 1);
    }

    private List<Position> gradient(int only, double value, boolean below) {
        Map<Integer, Boolean> before = new HashMap<>();
        List<Position> found = new ArrayList<>();
        for (Snapshot each : after(Step.WeightGradient.class)) {
            int layer = each.last().layerOrZero();
            if (each.sample() == each.samples() && (only == 0 || only == layer)) {
                double largest = 0;
                for (double[] row : each.layer(layer).weightGradient().toArray()) {
                    for (double gradient : row) {
                        largest = Math.max(largest, Math.abs(gradient));
                    }
                }
                boolean now = below ? largest < value : largest > value;
                if (now && !before.getOrDefault(layer, false)) {
                    found.add(each.position());
                }
                before.put(layer, now);
            }
        }
        return found;
    }

    private List<Position> turns(int example, boolean right) {
        Map<Integer, Boolean> before = new HashMap<>();
        List<Position> found = new ArrayList<>();
        for (Snapshot each : after(Step.LocalError.class)) {
            boolean now = chosen(each.outputs().row(each.sample() - 1)) == chosen(each.target());
            Boolean was = before.put(each.example(), now);
            if ((example == 0 || example == each.example()) && was != null && was != now && now == right) {
                found.add(each.position());
            }
        }
        return found;
    }

    private static int chosen(Vector values) {
        if (values.size() == 1) {
            return values.get(0) >= 0.5 ? 1 : 0;
        }
        int best = 0;
        for (int k = 1; k < values.size(); k++) {
            best = values.get(k) > values.get(best) ? k : best;
        }
        return best;
    }

    /// Where a step is done.
    private List<Snapshot> after(Class<? extends Step> step) {
        return within(step).stream().filter(each -> !each.withinStep()).toList();
    }

    /// Where a unit of a step is done.
    private List<Snapshot> within(Class<? extends Step> step) {
        return walked.stream().filter(each -> step.isInstance(each.last())).toList();
    }
}
