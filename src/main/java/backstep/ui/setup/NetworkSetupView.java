package backstep.ui.setup;

import backstep.nn.Activation;
import backstep.nn.LayerShape;
import backstep.nn.NetworkShape;
import backstep.ui.kit.Shortcut;
import backstep.ui.kit.form.Choice;
import backstep.ui.kit.form.Field;
import backstep.ui.kit.form.Stepper;
import backstep.ui.kit.model.Workbench;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The panel's part about the network.
public final class NetworkSetupView extends VBox {
    private final NetworkViewModel viewModel;
    private final VBox layers = new VBox();
    private final Button add;
    private final HBox controls;

    public NetworkSetupView(Workbench workbench) {
        viewModel = new NetworkViewModel(workbench);
        add = button("add-layer", "+ layer", "Add a hidden layer before the last one", viewModel::add);
        Button weights = button("new-weights", "New weights", Shortcut.NEW_WEIGHTS.tip(), viewModel::newWeights);
        controls = new HBox(add, weights);
        layers.getStyleClass().add("fields");
        getStyleClass().add("fields");
        getChildren().add(layers);
        viewModel.shape().subscribe(this::show);
    }

    /// What stands beside the heading.
    public HBox controls() {
        return controls;
    }

    private void show(NetworkShape shape) {
        List<Node> rows = IntStream.rangeClosed(1, shape.depth())
                .<Node>mapToObj(layer -> row(layer, shape.layer(layer)))
                .toList();
        layers.getChildren().setAll(new Field("inputs", value(shape.inputs(), "as many as the data has inputs")));
        layers.getChildren().addAll(rows);
        add.setDisable(!viewModel.canAdd());
    }

    private Field row(int layer, LayerShape shape) {
        Choice<Activation> activation = new Choice<>(
                "activation-" + layer,
                "Activation of " + viewModel.name(layer),
                Activation::word,
                chosen -> viewModel.activation(layer, chosen));
        activation.show(shape.activation(), shape.activation().word(), viewModel.activations(layer));
        HBox name = new HBox(Field.label(viewModel.name(layer) + " ·"), activation);
        name.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("layer-name");
        return new Field(name, units(layer, shape));
    }

    private Node units(int layer, LayerShape shape) {
        if (!viewModel.resizable(layer)) {
            return value(shape.units(), "as many as the data has targets");
        }
        Stepper stepper = new Stepper(
                "units-" + layer,
                "units of " + viewModel.name(layer),
                shape.units(),
                NetworkViewModel.MOST_UNITS,
                units -> viewModel.units(layer, units));
        Button remove = new Button("×");
        remove.setId("remove-" + layer);
        remove.setAccessibleText("Remove " + viewModel.name(layer));
        remove.setTooltip(new Tooltip("Remove " + viewModel.name(layer)));
        remove.getStyleClass().add("stepper-button");
        remove.setOnAction(event -> viewModel.remove(layer));
        stepper.getChildren().add(remove);
        return stepper;
    }

    private static Label value(int number, String why) {
        Label value = new Label(Integer.toString(number));
        value.getStyleClass().add("field-value");
        value.setTooltip(new Tooltip(why));
        return value;
    }

    private static Button button(String id, String text, String tip, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(event -> action.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
