package backstep.training;

import backstep.nn.NetworkShape;
import backstep.training.step.Position;
import backstep.training.step.Schedule;
import backstep.training.step.Step;
import java.util.List;
import java.util.stream.IntStream;

/// What a unit of a step adds up or works out one after the other: a pure function of schedule and settings.
///
/// - Forward: one product w_ij y_i for each unit i, then the bias; then the activation takes θ to y. Softmax waits for
///   the logits of the whole layer, and comes as a term of the last unit.
/// - Global error: in a batch of several samples what each one adds, then what the loss makes of the sum.
/// - ∂E/∂y of a hidden layer: one product w_ij ∂E/∂θ_j for each unit j of the layer after it.
/// - ∂E/∂θ: the slope, then the product. Softmax has but the product.
/// - ∂E/∂w: one for each unit i, then the bias.
/// - Update: the parts of each weight, then those of the bias, see [UpdatePart].
///
/// All else is a single term. Units and terms count from 1; the last term of a unit completes it.
public record Terms(Schedule schedule, Settings settings) {
    /// Where a term of an update belongs: to the weight from unit `from`, or to the bias where that is 0.
    public record UpdateTerm(int from, UpdatePart part) {}

    /// How many terms `unit` of the step at `index` has.
    public int count(int index, int unit) {
        return count(schedule.step(index), unit);
    }

    /// How many terms `unit` of `step` has, at least 1.
    public int count(Step step, int unit) {
        NetworkShape shape = schedule.shape();
        return switch (step) {
            case Step.Forward(int sample, int layer) -> {
                boolean waits = shape.layer(layer).activation().wholeLayer() && unit < shape.units(layer);
                yield shape.units(layer - 1) + (waits ? 1 : 2);
            }
            case Step.LocalError e -> 1;
            case Step.GlobalError e -> schedule.samples() == 1 ? 1 : schedule.samples() + 1;
            case Step.OutputGradient(int sample, int layer) -> layer == shape.depth() ? 1 : shape.units(layer + 1);
            case Step.LogitGradient(int sample, int layer) ->
                shape.layer(layer).activation().wholeLayer() ? 1 : 2;
            case Step.WeightGradient(int sample, int layer) -> shape.units(layer - 1) + 1;
            case Step.Update(int layer) -> shape.units(layer - 1) * parts(false) + parts(true);
        };
    }

    /// How many terms the units of the step at `index` have in all.
    public long all(int index) {
        Step step = schedule.step(index);
        int units = schedule.units(index);
        return (long) (units - 1) * count(step, 1) + count(step, units);
    }

    /// How many terms of its iteration are done at `position`.
    public long done(Position position) {
        long done = position.terms();
        for (int index = 0; index < position.steps(); index++) {
            done += all(index);
        }
        return done + (long) position.units() * (position.units() == 0 ? 0 : count(position.steps(), 1));
    }

    /// How many terms the iteration has.
    public long total() {
        return IntStream.range(0, schedule.size()).mapToLong(this::all).sum();
    }

    /// What `term` of a unit's update of `layer` works out.
    public UpdateTerm update(int layer, int term) {
        int weights = schedule.shape().units(layer - 1);
        int each = parts(false);
        int from = (term - 1) / each;
        return from < weights
                ? new UpdateTerm(from + 1, UpdatePart.of(settings, false).get(term - 1 - from * each))
                : new UpdateTerm(0, UpdatePart.of(settings, true).get(term - 1 - weights * each));
    }

    /// The term that works out `part` of the weight from unit `from`, or of the bias where that is 0; the last of its
    /// terms where the rule has no such part.
    public int update(int layer, int from, UpdatePart part) {
        List<UpdatePart> parts = UpdatePart.of(settings, from == 0);
        int at = parts.contains(part) ? parts.indexOf(part) : parts.size() - 1;
        int before = from == 0 ? schedule.shape().units(layer - 1) : from - 1;
        return before * parts(false) + at + 1;
    }

    private int parts(boolean bias) {
        return UpdatePart.of(settings, bias).size();
    }
}
