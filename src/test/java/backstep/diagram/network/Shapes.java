package backstep.diagram.network;

import backstep.nn.Activation;
import backstep.nn.LayerShape;
import backstep.nn.NetworkShape;
import java.util.Arrays;

final class Shapes {
    private Shapes() {}

    static NetworkShape of(int inputs, int... units) {
        return new NetworkShape(
                inputs,
                Arrays.stream(units)
                        .mapToObj(count -> new LayerShape(count, Activation.SIGMOID))
                        .toList());
    }

    static NetworkDiagram diagram(NetworkShape shape, double width, double height) {
        return NetworkDiagram.of(shape, Pair.of(shape, null), new Area(0, 0, width, height), new Lettering(1, 7, 7));
    }
}
