package backstep.explain.check;

import backstep.explain.EdgeRef;
import backstep.explain.notation.LayerPair;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.explain.notation.Symbols;
import backstep.training.CentralDifference;
import backstep.training.Snapshot;
import backstep.training.step.Position;
import backstep.training.step.Step;

/// A gradient check in words.
public record CheckWords(GradientReport report, Notation notation) {
    /// With how many digits errors and derivatives are told beside each other.
    private static final int DIGITS = 15;

    /// What is done, in one or two sentences.
    public String sentence() {
        if (!report.fault().isEmpty()) {
            return "Nothing can be checked: " + report.fault() + ".";
        }
        int samples = report.snapshot().samples();
        return "Does backpropagation agree? " + error() + (samples == 1 ? "" : " of the whole batch")
                + " is computed again with " + name() + " a little larger, and a little smaller.";
    }

    /// The parameter under study with the layer that it leads into.
    public String place() {
        return place(report.weight());
    }

    public String place(CentralDifference difference) {
        return place(new EdgeRef(difference.layer(), difference.from(), difference.unit()));
    }

    /// Its symbol.
    public String name() {
        return name(report.weight());
    }

    public String name(CentralDifference difference) {
        return name(new EdgeRef(difference.layer(), difference.from(), difference.unit()));
    }

    /// The letter of the global error.
    public String error() {
        return symbols().error().text();
    }

    /// The symbols of the parameter under study.
    public Symbols symbols() {
        return new Symbols(pair(), notation);
    }

    /// How numbers are written that are to be compared digit by digit.
    public Numbers exact() {
        return new Numbers(DIGITS, notation.numbers().separator());
    }

    /// What the number of backpropagation is, where it is not that of the run.
    public String copied() {
        return backpropagated() ? "" : "on a copy: this iteration has not come to it";
    }

    /// Whether the run itself has the gradient of the whole batch by now.
    public boolean backpropagated() {
        Snapshot snapshot = report.snapshot();
        Position here = snapshot.position();
        int index = snapshot.schedule()
                .indexOf(new Step.WeightGradient(
                        snapshot.samples(), report.weight().layer()));
        return here.steps() > index || (here.steps() == index && report.weight().unit() <= here.units());
    }

    /// In how many digits the two numbers agree: `agree in 9.8 digits`.
    public String agreement(CentralDifference difference) {
        if (difference.atKink()) {
            return error() + " has a kink here: there is no derivative to compare";
        }
        if (difference.digits() == Double.POSITIVE_INFINITY) {
            return "agree in all digits";
        }
        String digits = "agree in " + digits(difference) + " digits";
        return difference.tooSmall() ? digits + ", too small for the digits of " + error() : digits;
    }

    /// `9.8`, `all`.
    public String digits(CentralDifference difference) {
        double digits = difference.digits();
        if (Double.isNaN(digits)) {
            return "";
        }
        if (digits == Double.POSITIVE_INFINITY) {
            return "all";
        }
        long tenths = (long) (10 * digits);
        return tenths / 10 + String.valueOf(notation.numbers().separator()) + tenths % 10;
    }

    /// What all parameters together show: `Worst agreement: 8.3 digits, at w₁₂ into layer j.`
    public String summary() {
        if (!report.fault().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        if (!report.complete()) {
            return "Checked " + report.done() + " of " + report.are() + " parameters …";
        }
        if (report.worst().isEmpty()) {
            text.append("No parameter can be compared.");
        } else {
            CentralDifference worst = report.worst().getFirst();
            String digits = digits(worst);
            text.append("Worst agreement: ")
                    .append(digits)
                    .append(" digits, at ")
                    .append(place(worst))
                    .append('.');
        }
        if (report.done() < report.are()) {
            text.append(' ')
                    .append(report.done())
                    .append(" of ")
                    .append(report.are())
                    .append(" parameters.");
        }
        if (report.tooSmall() > 0) {
            text.append(' ')
                    .append(report.tooSmall())
                    .append(" too small for the digits of ")
                    .append(error())
                    .append('.');
        }
        if (report.kinks() > 0) {
            text.append(' ').append(report.kinks()).append(" at a kink.");
        }
        return text.toString();
    }

    /// All of it as plain text, for those who hear it.
    public String text() {
        StringBuilder text = new StringBuilder("CHECK. ").append(sentence());
        CentralDifference chosen = report.chosen();
        if (chosen != null && !chosen.atKink()) {
            text.append(' ').append(error()).append('(').append(name()).append(" + h) = ");
            text.append(exact().text(chosen.above()))
                    .append("; ")
                    .append(error())
                    .append('(')
                    .append(name());
            text.append(" − h) = ").append(exact().text(chosen.below()));
            text.append("; h = ").append(notation.numbers().text(chosen.h()));
            text.append("; the quotient is ").append(exact().text(chosen.quotient()));
            text.append("; backpropagated ").append(exact().text(chosen.gradient()));
            text.append(copied().isEmpty() ? "" : ", " + copied());
            text.append("; they ").append(agreement(chosen)).append('.');
        } else if (chosen != null) {
            text.append(' ').append(agreement(chosen)).append('.');
        }
        return text.append(' ').append(summary()).toString().stripTrailing();
    }

    private String name(EdgeRef edge) {
        return symbols().parameter(edge.layer(), edge.from(), edge.unit()).text();
    }

    private String place(EdgeRef edge) {
        return name(edge) + " into " + pair().name(edge.layer());
    }

    private LayerPair pair() {
        return LayerPair.of(report.snapshot().last(), report.snapshot().shape().depth());
    }
}
