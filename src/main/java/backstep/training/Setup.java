package backstep.training;

import backstep.data.Dataset;
import backstep.nn.NetworkShape;
import backstep.nn.Parameters;

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

    /// The steps of an iteration of this run; the last batch of an epoch may be smaller than the others.
    public Schedule schedule(long iteration) {
        return new Schedule(shape, batches().size(batches().batch(iteration)));
    }

    /// Whether the targets of the training examples are classes: all 0 or 1 and, with several outputs, a single 1 in
    /// each row.
    public boolean classifies() {
        return Classes.areClasses(dataset.training().targets().toArray());
    }
}
