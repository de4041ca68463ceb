package backstep.explain.chain;

import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import java.util.ArrayList;
import java.util.List;

/// A chain in words.
public record ChainWords(Chain chain, Notation notation) {
    /// What is seen, in one or two sentences.
    public String sentence() {
        String name = chain.name().symbol().text() + " into "
                + chain.pair().name(chain.weight().layer());
        String of = chain.samples() == 1 ? "" : " Sample " + chain.sample() + " of " + chain.samples() + ".";
        if (chain.count() == 1) {
            return "From the error back to " + name + ": the links multiplied are "
                    + chain.share().symbol().text() + "." + of;
        }
        return count(chain.count()) + " paths lead from the error back to " + name
                + (Double.isNaN(chain.sum()) ? ". By what is computed this is" : ". This is")
                + " the strongest; together they give "
                + chain.share().symbol().text() + "." + of;
    }

    /// The units that a path passes on its way back to the neuron that the weight leads into.
    public String way(Path path) {
        List<String> units = new ArrayList<>();
        units.add(path.stations().getFirst().symbol().text());
        int layer = 0;
        for (Station station : path.stations()) {
            if (station.layer() != 0 && station.layer() != layer) {
                units.add(station.symbol().text());
            }
            layer = station.layer();
        }
        return String.join(" ← ", units.reversed());
    }

    /// `7 more, together`
    public String others() {
        return count(chain.others()) + " more, together";
    }

    /// `all 12 paths together`
    public String all() {
        if (chain.count() == 1) {
            return "the links multiplied";
        }
        return chain.count() == 2 ? "both paths together" : "all " + count(chain.count()) + " paths together";
    }

    /// All of it as plain text, for those who hear it.
    public String text() {
        StringBuilder text = new StringBuilder("CHAIN. ").append(sentence());
        for (ChainLink link : chain.paths().getFirst().links()) {
            text.append(' ')
                    .append(link.factor().symbol().text())
                    .append(said(link.factor().value()))
                    .append(';');
        }
        if (chain.count() > 1) {
            for (Path path : chain.paths()) {
                text.append(' ').append(way(path)).append(said(path.share())).append(';');
            }
            if (chain.others() > 0) {
                text.append(' ').append(others()).append(said(chain.rest())).append(';');
            }
        }
        text.append(' ').append(all()).append(said(chain.sum()));
        return text.append("; backpropagated")
                .append(said(chain.share().value()))
                .append('.')
                .toString();
    }

    private String said(double value) {
        return Double.isNaN(value) ? ", not computed yet" : " = " + numbers().text(value);
    }

    private Numbers numbers() {
        return notation.numbers();
    }

    private String count(double count) {
        return numbers().text(count);
    }
}
