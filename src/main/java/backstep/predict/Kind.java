package backstep.predict;

import backstep.training.step.Step;

/// What a question can be about.
public enum Kind {
    /// What a neuron sends on.
    OUTPUT("Output"),
    /// A local error, or the global error.
    ERROR("Error"),
    /// ∂E/∂y or ∂E/∂θ of a neuron.
    DELTA("Delta"),
    /// ∂E/∂w or ∂E/∂b of one sample.
    GRADIENT("Gradient"),
    /// Whether a weight rises or falls.
    DIRECTION("Direction of a weight"),
    /// What a weight becomes.
    WEIGHT("New weight"),
    /// Whether the global error is below that of the iteration before.
    FALL("Does the error fall?");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// Whether it is answered by a direction, not by a number.
    public boolean isChoice() {
        return this == DIRECTION || this == FALL;
    }

    /// Whether `step` computes what it is about.
    boolean isAbout(Step step) {
        return switch (step) {
            case Step.Forward f -> this == OUTPUT;
            case Step.LocalError e -> this == ERROR;
            case Step.GlobalError e -> this == ERROR || this == FALL;
            case Step.OutputGradient g -> this == DELTA;
            case Step.LogitGradient g -> this == DELTA;
            case Step.WeightGradient g -> this == GRADIENT;
            case Step.Update u -> this == DIRECTION || this == WEIGHT;
        };
    }
}
