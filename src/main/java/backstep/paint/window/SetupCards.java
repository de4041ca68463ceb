package backstep.paint.window;

import backstep.data.Dataset;
import backstep.explain.notation.LayerPair;
import backstep.explain.notation.Numbers;
import backstep.nn.NetworkShape;
import backstep.nn.Optimizer;
import backstep.nn.Regularization;
import backstep.paint.Box;
import backstep.paint.Painting;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.window.Rows.Row;
import backstep.training.Settings;
import backstep.training.Snapshot;
import java.util.ArrayList;
import java.util.List;

/// The experiment in three cards: data, network, training.
record SetupCards(List<Rows> cards, double gap) implements Painting {
    private static final int MOST_LAYERS = 6;

    SetupCards {
        cards = List.copyOf(cards);
    }

    static SetupCards of(Scene scene, double gap) {
        Snapshot snapshot = scene.snapshot();
        return new SetupCards(
                List.of(
                        data(snapshot),
                        network(snapshot),
                        training(snapshot.settings(), scene.notation().numbers())),
                gap);
    }

    @Override
    public void paint(Surface surface, Box area, Theme theme) {
        double y = area.y();
        for (Rows card : cards) {
            double height = card.height(theme);
            if (y + height > area.bottom()) {
                return;
            }
            new Card(card).paint(surface, new Box(area.x(), y, area.width(), height), theme);
            y += height + gap;
        }
    }

    private static Rows data(Snapshot snapshot) {
        Dataset dataset = snapshot.setup().dataset();
        List<Row> rows = new ArrayList<>();
        rows.add(row("examples", dataset.training().count()));
        if (!dataset.heldOut().isEmpty()) {
            rows.add(row("held out", dataset.heldOut().count()));
        }
        rows.add(row("batch size", snapshot.settings().batchSize()));
        rows.add(row("batches per epoch", snapshot.batchesPerEpoch()));
        rows.add(new Row("shuffled", snapshot.settings().shuffle() ? "every epoch" : "no"));
        return new Rows("data", rows);
    }

    private static Rows network(Snapshot snapshot) {
        NetworkShape shape = snapshot.shape();
        LayerPair pair = LayerPair.of(snapshot.last(), shape.depth());
        List<Row> rows = new ArrayList<>();
        rows.add(row("inputs", shape.inputs()));
        for (int layer = 1; layer <= Math.min(shape.depth(), MOST_LAYERS); layer++) {
            String name = shape.depth() > 2 ? "layer " + layer : pair.name(layer);
            rows.add(row(name + " · " + shape.layer(layer).activation().word(), shape.units(layer)));
        }
        if (shape.depth() > MOST_LAYERS) {
            rows.add(row("layers in all", shape.depth()));
        }
        return new Rows("network", rows);
    }

    private static Rows training(Settings settings, Numbers numbers) {
        Optimizer optimizer = settings.optimizer();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("global error", settings.loss().word()));
        rows.add(new Row("optimiser", optimizer.word()));
        rows.add(new Row("learning rate η", numbers.text(optimizer.learningRate())));
        switch (optimizer) {
            case Optimizer.Sgd sgd -> rows.add(new Row("momentum α", numbers.text(sgd.momentum())));
            case Optimizer.Nesterov nesterov -> rows.add(new Row("momentum α", numbers.text(nesterov.momentum())));
            case Optimizer.RmsProp rmsProp -> rows.add(new Row("decay ρ", numbers.text(rmsProp.decay())));
            case Optimizer.Adam adam -> {
                rows.add(new Row("decay β₁", numbers.text(adam.beta1())));
                rows.add(new Row("decay β₂", numbers.text(adam.beta2())));
            }
            case Optimizer.Adagrad adagrad -> {
                // It has a learning rate alone.
            }
        }
        Regularization regularization = settings.regularization();
        if (!regularization.none()) {
            rows.add(new Row("penalty l1", numbers.text(regularization.l1())));
            rows.add(new Row("penalty l2", numbers.text(regularization.l2())));
        }
        rows.add(new Row("biases", settings.trainBiases() ? "trained" : "frozen"));
        return new Rows("training", rows);
    }

    private static Row row(String name, long value) {
        return new Row(name, Long.toString(value));
    }
}
