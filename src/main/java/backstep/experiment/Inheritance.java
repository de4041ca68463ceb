package backstep.experiment;

import backstep.nn.Initialization;
import backstep.nn.LayerParameters;
import backstep.nn.LayerShape;
import backstep.nn.NetworkShape;
import backstep.nn.Parameters;
import java.util.ArrayList;
import java.util.List;

/// Which weights a network keeps when its shape is changed.
final class Inheritance {
    private Inheritance() {}

    /// The parameters of `after`: those of `before` in layers of the same shape, matched from the first layer on and
    /// then from the last backwards, and drawn ones elsewhere.
    static Parameters of(NetworkShape before, Parameters parameters, NetworkShape after, Initialization drawn) {
        int prefix = 0;
        int shortest = Math.min(before.depth(), after.depth());
        while (prefix < shortest && same(before, prefix + 1, after, prefix + 1)) {
            prefix++;
        }
        List<LayerParameters> layers = new ArrayList<>();
        for (int layer = 1; layer <= after.depth(); layer++) {
            int fromEnd = layer - after.depth() + before.depth();
            if (layer <= prefix) {
                layers.add(parameters.layer(layer));
            } else if (fromEnd > prefix && same(before, fromEnd, after, layer)) {
                layers.add(parameters.layer(fromEnd));
            } else {
                layers.add(drawn.draw(after, layer));
            }
        }
        return new Parameters(layers);
    }

    /// The same hidden layers between as many inputs and outputs as asked for.
    static NetworkShape fitted(NetworkShape shape, int inputs, int outputs) {
        List<LayerShape> layers = new ArrayList<>(shape.layers());
        layers.set(layers.size() - 1, new LayerShape(outputs, shape.outputActivation()));
        return new NetworkShape(inputs, layers);
    }

    private static boolean same(NetworkShape before, int b, NetworkShape after, int a) {
        return before.units(b - 1) == after.units(a - 1) && before.units(b) == after.units(a);
    }
}
