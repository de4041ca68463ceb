package backstep.ui.pauses;

import backstep.explain.Focus;
import backstep.explain.inspection.Inspectable;
import backstep.explain.inspection.Watch;
import backstep.nn.NetworkShape;
import backstep.timeline.pause.PauseCondition;
import backstep.timeline.pause.WatchedNumber;
import backstep.training.Snapshot;
import backstep.ui.kit.form.Demand;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be asked for where a run stands: the conditions of every run, and those of what is chosen or watched.
///
/// @param focus the neuron or weight under study, null where none is
/// @param watches the numbers that are pinned
record Offers(PauseWords words, @Nullable Focus focus, List<Watch> watches) {
    static final String CROSSING = "A number crosses";

    private static final Demand ABOVE_ZERO = Demand.above(0, "a number above 0, such as 0.01");
    private static final Demand ANY =
            new Demand("a number, such as 0.5", -Double.MAX_VALUE, Double.MAX_VALUE, false, false);

    List<Offer> all() {
        List<Offer> offers = new ArrayList<>();
        offers.add(asking(
                "error-below",
                "Global error below",
                new Blank.Value("Global error below", ABOVE_ZERO, 0.01),
                (value, none) -> new PauseCondition.ErrorBelow(value)));
        offers.add(Offer.of("error-rising", "Global error rising", new PauseCondition.ErrorRises()));
        offers.add(Offer.of("epoch-end", "End of epoch", new PauseCondition.EpochEnds()));
        offers.add(asking(
                "example-reached",
                "Example reached",
                example("Example reached, number", false),
                (example, none) -> new PauseCondition.ExampleReached((int) example)));
        if (snapshot().setup().classifies()) {
            offers.add(turns("newly-right", "An example newly right", true));
            offers.add(turns("newly-wrong", "An example newly wrong", false));
        }
        neurons(offers);
        signs(offers);
        offers.add(gradient("vanishing", "below", 1e-6, PauseCondition.GradientVanishes::new));
        offers.add(gradient("exploding", "above", 100, PauseCondition.GradientExplodes::new));
        numbers().forEach(number -> offers.add(crossing(number)));
        return offers;
    }

    private Snapshot snapshot() {
        return words.snapshot();
    }

    private static Offer asking(String id, String label, Blank blank, Offer.Filled filled) {
        return new Offer(id, label, "", List.of(blank), filled);
    }

    private Offer turns(String id, String label, boolean right) {
        String newly = "Newly " + (right ? "right" : "wrong") + ": example";
        return asking(
                id,
                label,
                example(newly, true),
                (example, none) -> new PauseCondition.ExampleTurns((int) example, right));
    }

    private Blank example(String label, boolean any) {
        int most = snapshot().setup().dataset().exampleRows().getLast();
        int here = snapshot().example();
        return new Blank.Numbered(label, most, any, any ? 0 : here, here);
    }

    private void neurons(List<Offer> offers) {
        Focus chosen = focus != null && focus.layer() > 0 && focus.isNeuron() ? focus : null;
        if (chosen != null) {
            PauseCondition reached = new PauseCondition.NeuronReached(chosen.layer(), chosen.unit());
            offers.add(Offer.of("neuron-reached", words.label(reached), reached));
        }
        NetworkShape shape = snapshot().shape();
        int most =
                IntStream.rangeClosed(1, shape.depth()).map(shape::units).max().orElse(1);
        int unit = chosen == null ? 1 : chosen.unit();
        offers.add(new Offer(
                "neuron",
                chosen == null ? "Neuron reached" : "Another neuron reached",
                "",
                List.of(
                        new Blank.OneOf("Neuron reached in", layers(false)),
                        new Blank.Numbered("its number", most, false, unit, unit)),
                (layer, number) -> new PauseCondition.NeuronReached((int) layer, (int) number)));
    }

    private void signs(List<Offer> offers) {
        if (focus != null && focus.layer() > 0 && !focus.isNeuron()) {
            PauseCondition changes =
                    new PauseCondition.SignChanges(focus.layer(), Math.max(0, focus.from()), focus.unit());
            offers.add(Offer.of("sign-chosen", words.label(changes), changes));
        }
        offers.add(Offer.of("sign-any", "Any weight changes sign", PauseCondition.SignChanges.ANY));
    }

    /// A condition about the gradient of a layer.
    private interface OfLayer {
        PauseCondition with(int layer, double value);
    }

    private Offer gradient(String id, String side, double usual, OfLayer condition) {
        String label = "Gradient " + id;
        return new Offer(
                id,
                label,
                "",
                List.of(
                        new Blank.Value(label + ": largest " + words.gradient() + " " + side, ABOVE_ZERO, usual),
                        new Blank.OneOf("into", layers(true))),
                (value, layer) -> condition.with((int) layer, value));
    }

    /// The layer of what is chosen first.
    private List<Blank.OneOf.Item> layers(boolean any) {
        int chosen = focus == null ? 0 : focus.layer();
        int depth = snapshot().shape().depth();
        return Stream.of(
                        IntStream.of(chosen).filter(layer -> layer > 0),
                        IntStream.rangeClosed(any ? 0 : 1, depth).filter(layer -> chosen == 0 || layer != chosen))
                .flatMapToInt(layers -> layers)
                .mapToObj(layer -> new Blank.OneOf.Item(layer == 0 ? "any layer" : words.layer(layer), layer))
                .toList();
    }

    /// The numbers of what is chosen, then those that are watched; the global error always.
    private Set<WatchedNumber> numbers() {
        Set<WatchedNumber> numbers = new LinkedHashSet<>();
        if (focus != null && focus.layer() > 0) {
            Inspectable what = focus.isNeuron()
                    ? new Inspectable.Neuron(focus.layer(), focus.unit())
                    : new Inspectable.Parameter(focus.layer(), Math.max(0, focus.from()), focus.unit());
            Watch.of(what, snapshot().shape()).forEach(watch -> numbers.add(number(watch)));
        }
        watches.forEach(watch -> numbers.add(number(watch)));
        numbers.add(new WatchedNumber(WatchedNumber.Kind.GLOBAL_ERROR, 0, 0, 0));
        numbers.removeIf(number -> !number.fits(snapshot().shape()));
        return numbers;
    }

    private static WatchedNumber number(Watch watch) {
        WatchedNumber.Kind kind = WatchedNumber.Kind.valueOf(watch.kind().name());
        return new WatchedNumber(kind, watch.layer(), watch.from(), watch.unit());
    }

    private Offer crossing(WatchedNumber number) {
        String id = "crosses-" + number.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String label = words.number(number) + " crosses";
        double usual = number.kind() == WatchedNumber.Kind.OUTPUT ? 0.5 : 0;
        return new Offer(
                id,
                label,
                CROSSING,
                List.of(new Blank.Value(label, ANY, usual)),
                (value, none) -> new PauseCondition.NumberCrosses(number, value));
    }
}
