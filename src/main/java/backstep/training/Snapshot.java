package backstep.training;

import backstep.math.Matrix;
import backstep.math.Vector;
import backstep.nn.NetworkShape;
import backstep.training.step.Position;
import backstep.training.step.Schedule;
import backstep.training.step.Step;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An immutable picture of a run at one position: every number that is computed there, and `NaN`, shown blank, for
/// every number that is not.
///
/// The sample under study is the one that the last step worked on, or the batch's last one in a step of the whole
/// batch. At the start, where nothing is done, it is the first.
///
/// @param settings those in force for the last step
/// @param position where in the run it was taken
/// @param last the last step, complete or in part; null at the start
/// @param units how many units of the last step are done wholly, all where it is complete
/// @param sample the sample under study, from 1 within the batch
/// @param examples the rows of the batch's examples in the data, from 1, one a sample
/// @param inputs the inputs of the sample under study
/// @param targets the batch's targets, samples × outputs
/// @param outputs y' of the batch, samples × outputs
/// @param localErrors e = y' - t of the batch, samples × outputs
/// @param globalError the batch's global error, null before it is computed
/// @param layers layer 1 … depth
/// @param byHand what the iteration began with that was set by hand right before it
public record Snapshot(
        Setup setup,
        Settings settings,
        Position position,
        @Nullable Step last,
        int units,
        int sample,
        List<Integer> examples,
        Vector inputs,
        Matrix targets,
        Matrix outputs,
        Matrix localErrors,
        @Nullable GlobalError globalError,
        List<LayerSnapshot> layers,
        List<ParameterEdit> byHand) {
    public Snapshot {
        byHand = List.copyOf(byHand);
        examples = List.copyOf(examples);
        layers = List.copyOf(layers);
    }

    /// The same between two iterations, after some parameters were set by hand there; where nothing is done yet, the
    /// first iteration begins with them.
    public Snapshot with(List<ParameterEdit> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        List<LayerSnapshot> set = layers.stream()
                .map(layer -> layer.with(edits, position.atStart()))
                .toList();
        return new Snapshot(
                setup,
                settings,
                position,
                last,
                units,
                sample,
                examples,
                inputs,
                targets,
                outputs,
                localErrors,
                globalError,
                set,
                position.atStart() ? edits : byHand);
    }

    public NetworkShape shape() {
        return setup.shape();
    }

    public Optional<Step> step() {
        return Optional.ofNullable(last);
    }

    /// Whether the iteration began with a weight, or a bias where `from` is 0, that was set by hand right before it.
    public boolean isByHand(int layer, int from, int unit) {
        return byHand.stream().anyMatch(edit -> edit.sameAs(new ParameterEdit(layer, from, unit, edit.value())));
    }

    /// The layer 1 … depth.
    public LayerSnapshot layer(int layer) {
        return layers.get(layer - 1);
    }

    /// The outputs that feed `layer`: the inputs for layer 1, else y of the layer before.
    public Vector feeding(int layer) {
        return layer == 1 ? inputs : layer(layer - 1).outputs();
    }

    public long iteration() {
        return position.iteration();
    }

    public long epoch() {
        return setup.batches().epoch(position.iteration());
    }

    /// The batch within its epoch, from 1.
    public int batch() {
        return setup.batches().batch(position.iteration());
    }

    public int batchesPerEpoch() {
        return setup.batches().perEpoch();
    }

    /// How many samples this batch has.
    public int samples() {
        return examples.size();
    }

    /// The row in the data of the sample under study, from 1.
    public int example() {
        return examples.get(sample - 1);
    }

    /// t of the sample under study.
    public Vector target() {
        return targets.row(sample - 1);
    }

    /// e = y' - t of the sample under study.
    public Vector localError() {
        return localErrors.row(sample - 1);
    }

    /// Whether the last step is done in part only, as when stepping neuron by neuron.
    public boolean withinStep() {
        return position.withinStep();
    }

    /// Whether the last unit is done in part only, as when stepping term by term.
    public boolean withinUnit() {
        return position.terms() > 0;
    }

    /// The unit of the last step that was worked on last, done wholly or in part; 0 at the start.
    public int unit() {
        return withinUnit() ? units + 1 : units;
    }

    /// How many terms of [#unit] are done, all where it is done wholly; 0 at the start.
    public int termsDone() {
        return withinUnit() ? position.terms() : unitTerms();
    }

    /// How many terms [#unit] has; 0 at the start.
    public int unitTerms() {
        return last == null ? 0 : terms().count(last, unit());
    }

    /// The terms of the last step's units.
    public Terms terms() {
        return new Terms(schedule(), settings);
    }

    public Schedule schedule() {
        return new Schedule(setup.shape(), samples());
    }
}
