package backstep.ui.setup;

import backstep.nn.Loss;
import backstep.training.Settings;
import backstep.ui.kit.form.Choice;
import backstep.ui.kit.form.Demand;
import backstep.ui.kit.form.Field;
import backstep.ui.kit.form.NumberEntry;
import backstep.ui.kit.form.Switch;
import backstep.ui.kit.model.Workbench;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The panel's part about training.
public final class TrainingView extends VBox {
    private final TrainingViewModel viewModel;
    private final Choice<Loss> loss;
    private final Choice<Rule> rule;
    private final NumberEntry learningRate;
    private final VBox parameters = new VBox();
    private final NumberEntry l1;
    private final NumberEntry l2;
    private final Switch trainBiases;
    private final Map<String, NumberEntry> entries = new HashMap<>();
    private @Nullable Rule shown;

    public TrainingView(Workbench workbench) {
        viewModel = new TrainingViewModel(workbench);
        loss = new Choice<>(
                "global-error",
                "Global error",
                each -> viewModel.formula(each) + "   " + TrainingViewModel.title(each),
                viewModel::loss);
        rule = new Choice<>("optimizer", "Optimiser", Rule::title, viewModel::rule);
        Demand rate = Demand.above(0, "a number above 0, such as 0.5");
        learningRate = new NumberEntry("learning-rate", "Learning rate", rate, viewModel::learningRate);
        Demand strength = Demand.atLeast(0, "0 or a number above it, such as 0.001");
        l1 = new NumberEntry("l1", "L1 penalty", strength, viewModel::l1);
        l2 = new NumberEntry("l2", "L2 penalty", strength, viewModel::l2);
        trainBiases = new Switch("train-biases", "Train biases", viewModel::trainBiases);
        getStyleClass().add("fields");
        getChildren()
                .addAll(
                        new Field("Global error", loss),
                        new Field("Optimiser", rule),
                        Field.of("Learning rate η", learningRate),
                        parameters,
                        penalties(),
                        new Field("Train biases", trainBiases));
        parameters.getStyleClass().add("fields");
        viewModel.settings().subscribe(this::show);
        viewModel.notation().subscribe(() -> show(viewModel.settings().getValue()));
    }

    private Field penalties() {
        HBox pair = new HBox(Field.label("L1"), l1.field(), Field.label("L2"), l2.field());
        pair.getStyleClass().add("field-pair");
        Field field = new Field("Penalty", pair);
        field.getChildren().addAll(l1.complaint(), l2.complaint());
        return field;
    }

    private void show(Settings settings) {
        loss.show(settings.loss(), viewModel.formula(settings.loss()), viewModel.losses());
        Rule now = Rule.of(settings.optimizer());
        rule.show(now, now.title(), Arrays.asList(Rule.values()));
        learningRate.show(viewModel.text(settings.optimizer().learningRate()));
        l1.show(viewModel.text(settings.regularization().l1()));
        l2.show(viewModel.text(settings.regularization().l2()));
        trainBiases.setSelected(settings.trainBiases());
        showParameters(settings);
    }

    private void showParameters(Settings settings) {
        Rule now = Rule.of(settings.optimizer());
        if (now != shown) {
            shown = now;
            entries.clear();
            parameters.getChildren().clear();
            Rule.parameters(settings.optimizer()).forEach(this::add);
        }
        Rule.parameters(settings.optimizer())
                .forEach(parameter ->
                        Objects.requireNonNull(entries.get(parameter.id())).show(viewModel.text(parameter.value())));
    }

    private void add(Rule.Parameter parameter) {
        NumberEntry entry = new NumberEntry(
                parameter.id(),
                parameter.name(),
                parameter.demand(),
                value -> viewModel.parameter(parameter.id(), value));
        entries.put(parameter.id(), entry);
        parameters.getChildren().add(Field.of(parameter.name(), entry));
    }
}
