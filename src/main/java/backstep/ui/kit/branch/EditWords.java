package backstep.ui.kit.branch;

import backstep.explain.notation.LayerPair;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Symbols;
import backstep.nn.NetworkShape;
import backstep.nn.Optimizer;
import backstep.timeline.Edit;
import backstep.training.ParameterEdit;
import backstep.training.Settings;
import backstep.training.Setup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What an edit changed, in few words: `η 0.5 → 0.1`.
///
/// @param shape of the network that was edited
public record EditWords(Notation notation, NetworkShape shape) {
    /// How many changes are told.
    private static final int MOST = 2;

    /// From what to what.
    public String change(Edit edit) {
        return join(edit, Difference::change);
    }

    /// What there was before: `η 0.5`.
    String before(Edit edit) {
        return join(edit, Difference::before);
    }

    /// What there is since: `η 0.1`.
    String after(Edit edit) {
        return join(edit, Difference::after);
    }

    /// What a weight or bias is called, with its layer where there are several.
    public String name(ParameterEdit of) {
        int depth = shape.depth();
        LayerPair pair = new LayerPair(depth, depth);
        String symbol = new Symbols(pair, notation)
                .parameter(of.layer(), of.from(), of.unit())
                .text();
        return switch (depth) {
            case 1 -> symbol;
            case 2 -> symbol + " of " + pair.name(of.layer());
            default -> symbol + " of layer " + of.layer();
        };
    }

    private String join(Edit edit, Function<Difference, String> word) {
        List<Difference> all = differences(edit);
        String told = all.stream()
                .limit(MOST)
                .map(word)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return all.size() > MOST ? told + ", …" : told;
    }

    private List<Difference> differences(Edit edit) {
        return switch (edit) {
            case Edit.Training(Settings from, Settings to) -> differences(from, to);
            case Edit.Parameter(double from, ParameterEdit to) ->
                List.of(new Difference(name(to), number(from), number(to.value())));
            case Edit.Restart(Setup from, Setup to) -> differences(from, to);
        };
    }

    private List<Difference> differences(Setup from, Setup to) {
        List<Difference> all = new ArrayList<>();
        if (!from.dataset().equals(to.dataset())) {
            all.add(new Difference("", "first data", "other data"));
        }
        if (!from.shape().equals(to.shape())) {
            boolean sizes = !sizes(from.shape()).equals(sizes(to.shape()));
            all.add(sizes ? new Difference("", sizes(from.shape()), sizes(to.shape())) : activations(from, to));
        }
        all.addAll(differences(from.settings(), to.settings()));
        if (all.isEmpty()) {
            all.add(new Difference("", "first weights", "other weights"));
        }
        return all;
    }

    private static Difference activations(Setup from, Setup to) {
        return new Difference("", activations(from.shape()), activations(to.shape()));
    }

    private static String activations(NetworkShape shape) {
        return shape.layers().stream().map(layer -> layer.activation().word()).collect(Collectors.joining("-"));
    }

    private static String sizes(NetworkShape shape) {
        return IntStream.rangeClosed(0, shape.depth())
                .mapToObj(layer -> Integer.toString(shape.units(layer)))
                .collect(Collectors.joining("-"));
    }

    private List<Difference> differences(Settings from, Settings to) {
        List<Difference> all = new ArrayList<>();
        if (!from.optimizer().word().equals(to.optimizer().word())) {
            all.add(new Difference("", from.optimizer().word(), to.optimizer().word()));
        }
        compare(all, "η", from.optimizer().learningRate(), to.optimizer().learningRate());
        compare(all, "α", momentum(from.optimizer()), momentum(to.optimizer()));
        if (from.optimizer().withLearningRate(1).equals(to.optimizer().withLearningRate(1)) || !all.isEmpty()) {
            compare(all, "L1", from.regularization().l1(), to.regularization().l1());
            compare(all, "L2", from.regularization().l2(), to.regularization().l2());
        } else {
            all.add(new Difference("", "", "other " + to.optimizer().word()));
        }
        if (from.loss() != to.loss()) {
            all.add(new Difference("", from.loss().word(), to.loss().word()));
        }
        if (from.batchSize() != to.batchSize()) {
            all.add(new Difference("batch", Integer.toString(from.batchSize()), Integer.toString(to.batchSize())));
        }
        if (from.shuffle() != to.shuffle()) {
            all.add(new Difference("", order(from), order(to)));
        }
        if (from.trainBiases() != to.trainBiases()) {
            all.add(new Difference("biases", trained(from), trained(to)));
        }
        return all;
    }

    private static double momentum(Optimizer optimizer) {
        return switch (optimizer) {
            case Optimizer.Sgd(double rate, double momentum) -> momentum;
            case Optimizer.Nesterov(double rate, double momentum) -> momentum;
            default -> 0;
        };
    }

    private static String order(Settings settings) {
        return settings.shuffle() ? "shuffled" : "in order";
    }

    private static String trained(Settings settings) {
        return settings.trainBiases() ? "trained" : "frozen";
    }

    private void compare(List<Difference> all, String name, double from, double to) {
        if (from != to) {
            all.add(new Difference(name, number(from), number(to)));
        }
    }

    private String number(double value) {
        return notation.numbers().text(value);
    }
}
