package backstep.training;

import backstep.data.Dataset;
import backstep.data.Examples;
import backstep.math.Matrix;
import backstep.nn.NetworkShape;
import backstep.nn.Parameters;
import backstep.training.step.Batches;
import backstep.training.step.Position;
import backstep.training.step.Schedule;
import backstep.training.step.Step;

/// All that a run is determined by: the network, its start parameters, the data and the settings it starts with.
public record Setup(NetworkShape shape, Parameters start, Dataset dataset, Settings settings) {
    public Setup {
        if (!start.fit(shape)) {
            throw new IllegalArgumentException("the start parameters do not fit the network");
        }
        if (dataset.inputs() != shape.inputs() || dataset.outputs() != shape.outputs()) {
            throw new IllegalArgumentException("the data has " + dataset.inputs() + " inputs and " + dataset.outputs()
                    + " targets, the network " + shape.inputs() + " inputs and " + shape.outputs() + " outputs");
        }
    }

    /// How the examples fall into batches.
    public Batches batches() {
        return new Batches(dataset.training().count(), settings.batchSize(), settings.shuffle(), settings.seed());
    }

    /// The examples that `iteration` trains on, in their order.
    public Examples examples(long iteration) {
        Batches batches = batches();
        int[] order = batches.order(batches.epoch(iteration));
        int first = (batches.batch(iteration) - 1) * batches.batchSize();
        int samples = batches.size(batches.batch(iteration));
        Examples training = dataset.training();
        double[][] inputs = new double[samples][];
        double[][] targets = new double[samples][];
        for (int s = 0; s < samples; s++) {
            inputs[s] = training.inputs().row(order[first + s]).toArray();
            targets[s] = training.targets().row(order[first + s]).toArray();
        }
        return new Examples(Matrix.copyOf(inputs), Matrix.copyOf(targets));
    }

    /// The steps of an iteration of this run; the last batch of an epoch may be smaller than the others.
    public Schedule schedule(long iteration) {
        return new Schedule(shape, batches().size(batches().batch(iteration)));
    }

    /// Whether the targets of the training examples are classes: all 0 or 1 and, with several outputs, a single 1 in
    /// each row.
    public boolean classifies() {
        return Classes.areClasses(dataset.training().targets().toArray());
    }

    /// The place in `iteration` that is like `here` in its own: behind the same step, or at the end where there is no
    /// such step or nothing of `here`'s iteration is done.
    public Position alike(Position here, long iteration) {
        Schedule there = schedule(iteration);
        Position end = new Position(iteration, there.size(), 0);
        if (here.beforeIteration()) {
            return end;
        }
        Step step = schedule(here.iteration()).step(here.withinStep() ? here.steps() : here.steps() - 1);
        if (step.sampleOrZero() > there.samples()) {
            return end;
        }
        int index = there.indexOf(step);
        return here.units() > 0 ? new Position(iteration, index, here.units()) : new Position(iteration, index + 1, 0);
    }
}
