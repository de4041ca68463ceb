package backstep.explain;

/// A weight or bias of a network: it leads into `unit` of `layer`, from unit `from` of the layer before.
///
/// Layers and units count from 1; `from` is 0 for the bias.
public record EdgeRef(int layer, int from, int unit) {
    public boolean bias() {
        return from == 0;
    }
}
