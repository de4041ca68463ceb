package backstep.explain.callout;

import backstep.explain.UnitRef;
import backstep.explain.notation.LayerPair;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.explain.notation.Symbols;
import backstep.math.Vector;
import backstep.nn.Activation;
import backstep.training.Snapshot;
import java.util.ArrayList;
import java.util.List;

/// Call-outs in sentences with their numbers.
public record CallOutWords(Snapshot snapshot, List<CallOut> callOuts, Notation notation) {
    public CallOutWords {
        callOuts = List.copyOf(callOuts);
    }

    /// One sentence for each; the saturated neurons of a layer have one together.
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (CallOut callOut : callOuts) {
            if (!(callOut instanceof CallOut.Saturated)) {
                sentences.add(sentence(callOut));
            }
        }
        for (int layer = 1; layer <= snapshot.shape().depth(); layer++) {
            List<CallOut.Saturated> here = saturated(layer);
            if (here.size() == 1) {
                sentences.add(sentence(here.getFirst()));
            } else if (here.size() > 1) {
                sentences.add(together(layer, here));
            }
        }
        return sentences;
    }

    public String sentence(CallOut callOut) {
        return switch (callOut) {
            case CallOut.RateTooHigh(double before, double after, double learningRate, boolean penalized) ->
                "Learning rate " + number(learningRate) + " is too high for this batch: its " + error()
                        + (penalized ? " with the penalty" : "") + " rises from " + rise(before, after)
                        + " with the new weights.";
            case CallOut.ErrorRises(double before, double now, long ago) ->
                error() + " rises from " + rise(before, now)
                        + (ago == 1 ? " since the iteration before." : " on the same batch since an epoch ago.");
            case CallOut.Explodes(Vector sizes) ->
                "The gradient explodes on its way back: " + ends(sizes) + ", over " + (int) CallOuts.FACTOR
                        + " times less.";
            case CallOut.Vanishes(Vector sizes) ->
                "The gradient vanishes on its way back: " + ends(sizes) + ", under 1/" + (int) CallOuts.FACTOR
                        + " of it.";
            case CallOut.Dead(int layer, int unit, int examples, boolean whole) ->
                place(layer, unit) + " is dead: " + logit() + " ≤ 0 for all " + examples
                        + (whole ? " training examples" : " examples of the batch")
                        + ", so its gradient is 0.";
            case CallOut.Saturated(int layer, int unit, double logit, double slope) ->
                place(layer, unit) + " is " + state(layer) + ": at " + logit() + " = " + number(logit)
                        + " its slope is " + number(slope) + ", under " + number(Activation.SATURATED) + "."
                        + sample();
        };
    }

    /// The neurons that have a call-out of their own.
    public List<UnitRef> units() {
        List<UnitRef> units = new ArrayList<>();
        for (CallOut callOut : callOuts) {
            switch (callOut) {
                case CallOut.Dead dead -> units.add(new UnitRef(dead.layer(), dead.unit()));
                case CallOut.Saturated saturated -> units.add(new UnitRef(saturated.layer(), saturated.unit()));
                case CallOut.RateTooHigh r -> {}
                case CallOut.ErrorRises e -> {}
                case CallOut.Explodes e -> {}
                case CallOut.Vanishes v -> {}
            }
        }
        return units.stream().distinct().toList();
    }

    /// The sizes of the gradient by layer, where it vanishes or explodes; else of length 0.
    public Vector gradients() {
        for (CallOut callOut : callOuts) {
            if (callOut instanceof CallOut.Explodes(Vector sizes)) {
                return sizes;
            }
            if (callOut instanceof CallOut.Vanishes(Vector sizes)) {
                return sizes;
            }
        }
        return Vector.of();
    }

    private List<CallOut.Saturated> saturated(int layer) {
        return callOuts.stream()
                .filter(callOut -> callOut instanceof CallOut.Saturated here && here.layer() == layer)
                .map(CallOut.Saturated.class::cast)
                .toList();
    }

    private String together(int layer, List<CallOut.Saturated> here) {
        double least = here.stream().mapToDouble(CallOut.Saturated::slope).min().orElse(0);
        double most = here.stream().mapToDouble(CallOut.Saturated::slope).max().orElse(0);
        String slopes = least == most ? "slope " + number(least) : "slopes " + number(least) + " to " + number(most);
        return here.size() + " of " + snapshot.shape().units(layer) + " neurons of "
                + pair().name(layer) + " are " + state(layer) + ": " + slopes + ", under "
                + number(Activation.SATURATED) + "." + sample();
    }

    /// A `relu` has no asymptote to saturate at; it is off.
    private String state(int layer) {
        boolean relu = snapshot.shape().layer(layer).activation() == Activation.RELU;
        return relu ? "off" : "saturated";
    }

    private String ends(Vector sizes) {
        int depth = snapshot.shape().depth();
        return "at most " + number(sizes.get(0)) + " in " + pair().name(1) + ", " + number(sizes.get(sizes.size() - 1))
                + " in " + pair().name(depth);
    }

    /// Both numbers, and their difference where they are not to be told apart.
    private String rise(double before, double now) {
        String by = number(before).equals(number(now)) ? " (by " + number(now - before) + ")" : "";
        return number(before) + " to " + number(now) + by;
    }

    private String sample() {
        return snapshot.samples() == 1 ? "" : " (sample " + snapshot.sample() + ")";
    }

    private String place(int layer, int unit) {
        return new Symbols(pair(), notation).output(layer, unit).text() + " in " + pair().name(layer);
    }

    private String error() {
        return notation.error().letter().text();
    }

    private String logit() {
        return notation.logit().letter().text();
    }

    private String number(double value) {
        return numbers().text(value);
    }

    private Numbers numbers() {
        return notation.numbers();
    }

    private LayerPair pair() {
        return LayerPair.of(snapshot.last(), snapshot.shape().depth());
    }
}
