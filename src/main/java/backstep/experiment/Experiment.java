package backstep.experiment;

import backstep.data.Dataset;
import backstep.nn.Initialization;
import backstep.nn.NetworkShape;
import backstep.nn.Parameters;
import backstep.training.Settings;
import backstep.training.Setup;

/// A whole experiment: a network with its start and its current parameters, data, and how it is trained.
///
/// `dataset` is what `source` gave when it was read. A run begins at `current`, which is `start` until a trained
/// network is saved. `notes` is Markdown.
public record Experiment(
        String title,
        String notes,
        NetworkShape shape,
        Initialization initialization,
        Parameters start,
        Parameters current,
        Source source,
        Dataset dataset,
        Settings settings) {

    /// Checks that the parts fit each other.
    ///
    /// @throws IllegalArgumentException where the parts do not fit each other; its message is a sentence
    public Experiment {
        if (!start.fit(shape) || !current.fit(shape)) {
            throw new IllegalArgumentException("the weights do not fit the network");
        }
        if (dataset.inputs() != shape.inputs() || dataset.outputs() != shape.outputs()) {
            throw new IllegalArgumentException("the data has " + dataset.inputs() + " inputs and " + dataset.outputs()
                    + " targets, the network " + shape.inputs() + " inputs and " + shape.outputs() + " outputs");
        }
        Limits.check(shape, settings, dataset.training().count());
    }

    /// What is needed to run it from its current parameters.
    public Setup setup() {
        return new Setup(shape, current, dataset, settings);
    }

    public Experiment withTitle(String title) {
        return new Experiment(title, notes, shape, initialization, start, current, source, dataset, settings);
    }

    public Experiment withNotes(String notes) {
        return new Experiment(title, notes, shape, initialization, start, current, source, dataset, settings);
    }

    /// The same experiment further on, the start weights kept beside the `current` ones.
    public Experiment withParameters(Parameters current) {
        return new Experiment(title, notes, shape, initialization, start, current, source, dataset, settings);
    }

    /// Back at the start weights.
    public Experiment restarted() {
        return withParameters(start);
    }

    /// Trained in another way, from the same parameters.
    ///
    /// @throws IllegalArgumentException where the loss does not go with the last layer's activation
    public Experiment withSettings(Settings settings) {
        return new Experiment(title, notes, shape, initialization, start, current, source, dataset, settings);
    }

    /// Another network and settings that go with it, back at the start weights: layers of an unchanged shape keep
    /// theirs, counted from the first layer or from the last, and the others are initialised from the same seed.
    ///
    /// @throws IllegalArgumentException where the data does not fit it, it is too large, or the loss does not
    ///     go with the last layer's activation
    public Experiment withShape(NetworkShape shape, Settings settings) {
        Limits.check(shape, settings, dataset.training().count());
        Parameters kept = Inheritance.of(this.shape, start, shape, initialization);
        return new Experiment(title, notes, shape, initialization, kept, kept, source, dataset, settings);
    }

    public Experiment withShape(NetworkShape shape) {
        return withShape(shape, settings);
    }

    /// Fresh start weights in all layers, drawn with `seed`.
    public Experiment withNewWeights(long seed) {
        return withInitialization(initialization.withSeed(seed));
    }

    /// Fresh start weights in all layers.
    public Experiment withInitialization(Initialization initialization) {
        Parameters fresh = initialization.draw(shape);
        return new Experiment(title, notes, shape, initialization, fresh, fresh, source, dataset, settings);
    }

    /// Other data, back at the start weights; the network takes as many inputs and outputs as the data has.
    ///
    /// @throws ExperimentException where the data cannot be read
    /// @throws IllegalArgumentException as [#withShape]
    public Experiment withSource(Source source) throws ExperimentException {
        Dataset loaded = source.load();
        NetworkShape fitted = Inheritance.fitted(shape, loaded.inputs(), loaded.outputs());
        Limits.check(fitted, settings, loaded.training().count());
        Parameters kept = Inheritance.of(shape, start, fitted, initialization);
        return new Experiment(title, notes, fitted, initialization, kept, kept, source, loaded, settings);
    }
}
