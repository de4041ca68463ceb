package backstep.ui.transport;

import backstep.training.step.Granularity;
import backstep.ui.kit.Segments;
import backstep.ui.kit.Shortcut;
import backstep.ui.kit.model.RunModel;
import org.controlsfx.control.SegmentedButton;

/// The choice of how far one step goes.
public final class GranularityChoice {
    private GranularityChoice() {}

    public static SegmentedButton of(RunModel run) {
        return Segments.of(
                Granularity.class,
                run.granularityProperty(),
                GranularityChoice::word,
                granularity -> switch (granularity) {
                    case PHASE -> Shortcut.PHASE;
                    case SAMPLE -> Shortcut.SAMPLE;
                    case LAYER -> Shortcut.LAYER;
                    case NEURON -> Shortcut.NEURON;
                    case TERM -> Shortcut.TERM;
                });
    }

    private static String word(Granularity granularity) {
        return switch (granularity) {
            case PHASE -> "Phase";
            case SAMPLE -> "Sample";
            case LAYER -> "Layer";
            case NEURON -> "Neuron";
            case TERM -> "Term";
        };
    }
}
