package backstep.ui.pauses;

import backstep.explain.Focus;
import backstep.explain.inspection.Inspectable;
import backstep.explain.inspection.Watch;
import backstep.timeline.pause.PauseCondition;
import backstep.timeline.pause.WatchedNumber;
import backstep.ui.kit.form.Demand;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        int examples = words.snapshot().setup().dataset().exampleRows().getLast();
        List<Offer> offers = new ArrayList<>();
        offers.add(
                new Offer("error-below", "Global error below", "", ABOVE_ZERO, 0.01, PauseCondition.ErrorBelow::new));
        offers.add(Offer.of("error-rising", "Global error rising", new PauseCondition.ErrorRises()));
        offers.add(Offer.of("epoch-end", "End of epoch", new PauseCondition.EpochEnds()));
        offers.add(new Offer(
                "example-reached",
                "Example reached, number",
                "",
                Demand.whole(1, examples, "a whole number from 1 to " + examples),
                1,
                value -> new PauseCondition.ExampleReached((int) value)));
        turns(offers);
        chosen(offers);
        offers.add(Offer.of("sign-any", "Any weight changes sign", PauseCondition.SignChanges.ANY));
        offers.add(new Offer(
                "vanishing",
                "Gradient vanishing, largest " + words.gradient() + " below",
                "",
                ABOVE_ZERO,
                1e-6,
                value -> new PauseCondition.GradientVanishes(0, value)));
        offers.add(new Offer(
                "exploding",
                "Gradient exploding, largest " + words.gradient() + " above",
                "",
                ABOVE_ZERO,
                100,
                value -> new PauseCondition.GradientExplodes(0, value)));
        numbers().forEach(number -> offers.add(crossing(number)));
        return offers;
    }

    private void turns(List<Offer> offers) {
        if (words.snapshot().setup().classifies()) {
            offers.add(Offer.of("newly-right", "An example newly right", new PauseCondition.ExampleTurns(0, true)));
            offers.add(Offer.of("newly-wrong", "An example newly wrong", new PauseCondition.ExampleTurns(0, false)));
        }
    }

    private void chosen(List<Offer> offers) {
        if (focus == null || focus.layer() == 0) {
            return;
        }
        if (focus.isNeuron()) {
            PauseCondition reached = new PauseCondition.NeuronReached(focus.layer(), focus.unit());
            offers.add(Offer.of("neuron-reached", capital(words.label(reached)), reached));
        } else {
            PauseCondition changes =
                    new PauseCondition.SignChanges(focus.layer(), Math.max(0, focus.from()), focus.unit());
            offers.add(Offer.of("sign-chosen", capital(words.label(changes)), changes));
        }
    }

    /// The numbers of what is chosen, then those that are watched; the global error always.
    private Set<WatchedNumber> numbers() {
        Set<WatchedNumber> numbers = new LinkedHashSet<>();
        if (focus != null && focus.layer() > 0) {
            Inspectable what = focus.isNeuron()
                    ? new Inspectable.Neuron(focus.layer(), focus.unit())
                    : new Inspectable.Parameter(focus.layer(), Math.max(0, focus.from()), focus.unit());
            Watch.of(what, words.snapshot().shape()).forEach(watch -> numbers.add(number(watch)));
        }
        watches.forEach(watch -> numbers.add(number(watch)));
        numbers.add(new WatchedNumber(WatchedNumber.Kind.GLOBAL_ERROR, 0, 0, 0));
        numbers.removeIf(number -> !number.fits(words.snapshot().shape()));
        return numbers;
    }

    private static WatchedNumber number(Watch watch) {
        WatchedNumber.Kind kind = WatchedNumber.Kind.valueOf(watch.kind().name());
        return new WatchedNumber(kind, watch.layer(), watch.from(), watch.unit());
    }

    private Offer crossing(WatchedNumber number) {
        String id = "crosses-"
                + number.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        double usual = number.kind() == WatchedNumber.Kind.OUTPUT ? 0.5 : 0;
        return new Offer(
                id,
                words.number(number) + " crosses",
                CROSSING,
                ANY,
                usual,
                value -> new PauseCondition.NumberCrosses(number, value));
    }

    private static String capital(String text) {
        return text.startsWith("an") ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
    }
}
