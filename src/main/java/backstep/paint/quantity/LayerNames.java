package backstep.paint.quantity;

import backstep.diagram.network.Pair;
import backstep.nn.NetworkShape;
import java.util.List;

/// What the layers are called in headings, while `pair` is under study.
public record LayerNames(NetworkShape shape, Pair pair) {
    /// `inputs`, `layer i`, `layer j`, or what the layer is for.
    public String title(int layer) {
        if (layer == 0 && shape.depth() == 2) {
            return "inputs";
        }
        return layer == pair.i() ? "layer i" : layer == pair.j() ? "layer j" : role(layer);
    }

    /// What the layer is for, where its title does not say so, else empty.
    public String roleBeside(int layer) {
        return title(layer).equals(role(layer)) ? "" : role(layer);
    }

    /// The word for its activation; inputs have none.
    public String activation(int layer) {
        return layer == 0 ? "" : shape.layer(layer).activation().word();
    }

    private String role(int layer) {
        if (layer == 0) {
            return "inputs";
        }
        return layer == shape.depth() ? "output" : shape.depth() == 2 ? "hidden" : "hidden " + layer;
    }

    /// With a dot between those that are not empty.
    public static String joined(String... parts) {
        return String.join(
                " · ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }
}
