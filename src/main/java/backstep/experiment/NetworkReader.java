package backstep.experiment;

import backstep.math.Matrix;
import backstep.math.Vector;
import backstep.nn.Activation;
import backstep.nn.Initialization;
import backstep.nn.LayerParameters;
import backstep.nn.LayerShape;
import backstep.nn.NetworkShape;
import backstep.nn.Parameters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the section `network`: shape, initialisation, weights and biases.
///
/// What a layer does not carry is initialised. Sizes are checked before any weight is made.
final class NetworkReader {
    private static final Words<Activation> ACTIVATIONS = Words.of("activation", Activation.values(), Activation::word);
    private static final Words<Initialization.Scheme> SCHEMES =
            Words.of("scheme", Initialization.Scheme.values(), Initialization.Scheme::word);
    private static final List<String> KEYS = List.of("inputs", "layers", "init");
    private static final List<String> LAYER_KEYS =
            List.of("units", "activation", "weights", "biases", "startWeights", "startBiases");
    private static final List<String> INIT_KEYS = List.of("scheme", "range", "seed");

    private final JsonReading network;
    private final List<JsonReading> layers;
    private final NetworkShape shape;
    private final Initialization initialization;

    NetworkReader(JsonReading section) throws ExperimentException {
        network = section.object(KEYS);
        int inputs = (int) network.member("inputs").whole(1, Limits.UNITS);
        layers = network.member("layers").elements();
        if (layers.isEmpty()) {
            throw network.member("layers").fault("expected at least one layer, found none");
        }
        List<LayerShape> shapes = new ArrayList<>();
        for (JsonReading layer : layers) {
            layer.object(LAYER_KEYS);
            int units = (int) layer.member("units").whole(1, Limits.UNITS);
            shapes.add(new LayerShape(units, layer.member("activation").word(ACTIVATIONS)));
        }
        shape = new NetworkShape(inputs, shapes);
        if (shape.parameters() > Limits.PARAMETERS) {
            throw network.member("layers").fault(Limits.parameters(shape));
        }
        initialization = initialization(network.optional("init"));
    }

    NetworkShape shape() {
        return shape;
    }

    Initialization initialization() {
        return initialization;
    }

    /// The place of a layer 1 … depth.
    JsonReading layer(int layer) {
        return layers.get(layer - 1);
    }

    /// The weights and biases to go on from.
    Parameters current() throws ExperimentException {
        List<LayerParameters> parameters = new ArrayList<>();
        for (int layer = 1; layer <= shape.depth(); layer++) {
            Matrix weights = weights(layer, "weights");
            Vector biases = biases(layer, "biases");
            if (weights != null && biases != null) {
                parameters.add(new LayerParameters(weights, biases));
            } else {
                LayerParameters drawn = initialization.draw(shape, layer);
                parameters.add(new LayerParameters(
                        weights == null ? drawn.weights() : weights, biases == null ? drawn.biases() : biases));
            }
        }
        return new Parameters(parameters);
    }

    /// The start weights and biases that are written beside the current ones; the current ones where none are.
    Parameters start(Parameters current) throws ExperimentException {
        List<LayerParameters> parameters = new ArrayList<>();
        for (int layer = 1; layer <= shape.depth(); layer++) {
            Matrix weights = weights(layer, "startWeights");
            Vector biases = biases(layer, "startBiases");
            LayerParameters now = current.layer(layer);
            parameters.add(new LayerParameters(
                    weights == null ? now.weights() : weights, biases == null ? now.biases() : biases));
        }
        return new Parameters(parameters);
    }

    private @Nullable Matrix weights(int layer, String key) throws ExperimentException {
        JsonReading member = layer(layer).optional(key);
        if (member == null) {
            return null;
        }
        String before = layer == 1 ? "input" : "unit of the layer before";
        member.size(shape.units(layer - 1), "rows", before);
        List<JsonReading> rows = member.elements();
        double[][] weights = new double[rows.size()][];
        for (int a = 0; a < weights.length; a++) {
            weights[a] = rows.get(a).numbers(shape.units(layer), "unit of the layer");
        }
        return Matrix.copyOf(weights);
    }

    private @Nullable Vector biases(int layer, String key) throws ExperimentException {
        JsonReading member = layer(layer).optional(key);
        return member == null ? null : Vector.copyOf(member.numbers(shape.units(layer), "unit of the layer"));
    }

    private static Initialization initialization(@Nullable JsonReading init) throws ExperimentException {
        Initialization usual = Initialization.DEFAULT;
        if (init == null) {
            return usual;
        }
        init.object(INIT_KEYS);
        JsonReading scheme = init.optional("scheme");
        JsonReading seed = init.optional("seed");
        return new Initialization(
                scheme == null ? usual.scheme() : scheme.word(SCHEMES),
                Figure.at(init, "range", usual.range(), Figure.NOT_NEGATIVE),
                seed == null ? usual.seed() : seed.whole(Long.MIN_VALUE, Long.MAX_VALUE));
    }
}
