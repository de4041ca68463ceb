package backstep.ui.setup;

import backstep.nn.Activation;
import backstep.nn.LayerShape;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.training.Settings;
import backstep.ui.kit.model.Workbench;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;

/// The layers of the network and what can be made of them; every edit starts the run again.
final class NetworkViewModel {
    /// More units are read in from a file, but not clicked together.
    static final int MOST_UNITS = 512;

    private static final int MOST_LAYERS = 8;

    private final Workbench workbench;

    NetworkViewModel(Workbench workbench) {
        this.workbench = workbench;
    }

    ObservableValue<NetworkShape> shape() {
        return workbench.experimentProperty().map(experiment -> experiment.shape());
    }

    /// What the layer is called: i and j in a network of two, else its number.
    String name(int layer) {
        int depth = now().depth();
        if (depth > 2) {
            return "layer " + layer;
        }
        return layer == depth ? "layer j" : "layer i";
    }

    /// The activations that the layer can take.
    List<Activation> activations(int layer) {
        boolean last = layer == now().depth();
        return List.of(Activation.values()).stream()
                .filter(activation -> last || !activation.wholeLayer())
                .toList();
    }

    /// Whether the layer's units are the experimenter's choice; the last layer has one for each target.
    boolean resizable(int layer) {
        return layer < now().depth();
    }

    boolean canAdd() {
        return now().depth() < MOST_LAYERS;
    }

    boolean canRemove() {
        return now().depth() > 1;
    }

    String units(int layer, double units) {
        return workbench.reshape(
                with(layer, new LayerShape((int) units, now().layer(layer).activation())));
    }

    /// Gives a layer another activation. Softmax brings cross-entropy with it.
    String activation(int layer, Activation activation) {
        Settings settings = workbench.run().nextSettingsProperty().get();
        NetworkShape shape = with(layer, new LayerShape(now().units(layer), activation));
        if (activation == Activation.SOFTMAX) {
            return workbench.reshape(shape, settings.withLoss(Loss.CROSS_ENTROPY));
        }
        return workbench.reshape(shape);
    }

    /// Puts another layer before the last one, like the one before it.
    void add() {
        List<LayerShape> layers = new ArrayList<>(now().layers());
        int last = layers.size() - 1;
        layers.add(last, last == 0 ? new LayerShape(2, Activation.SIGMOID) : layers.get(last - 1));
        workbench.reshape(new NetworkShape(now().inputs(), layers));
    }

    /// Takes a hidden layer out.
    void remove(int layer) {
        List<LayerShape> layers = new ArrayList<>(now().layers());
        layers.remove(layer - 1);
        workbench.reshape(new NetworkShape(now().inputs(), layers));
    }

    void newWeights() {
        workbench.newWeights();
    }

    private NetworkShape now() {
        return workbench.experiment().shape();
    }

    private NetworkShape with(int layer, LayerShape changed) {
        List<LayerShape> layers = new ArrayList<>(now().layers());
        layers.set(layer - 1, changed);
        return new NetworkShape(now().inputs(), layers);
    }
}
