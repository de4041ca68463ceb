package backstep.explain.inspection;

import backstep.explain.ErrorExplanation;
import backstep.explain.Reading;
import backstep.explain.expression.Equation;
import backstep.explain.expression.Expression;
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.expression.Symbol;
import backstep.explain.notation.LossFormula;
import backstep.nn.Loss;
import backstep.training.GlobalError;
import backstep.training.step.Phase;
import backstep.training.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Looks into the errors of a batch: a single one, or all in one number.
record ErrorInspection(Reading read) {
    Inspection local(int sample, int unit) {
        boolean studied = sample == read.snapshot().sample();
        LossFormula.Pair pair = studied ? read.lossPair(unit) : read.lossPair(unit, sample);
        List<Section> sections = new ArrayList<>();
        if (!Double.isNaN(pair.localError().value())) {
            sections.add(difference(pair, sample));
        }
        String of = read.snapshot().samples() == 1
                ? ""
                : ", sample " + sample + " of " + read.snapshot().samples();
        String title = "Local error of " + read.place(read.depth(), unit) + of;
        return new Inspection(title, pair.localError(), sections, read.numbers());
    }

    /// y' - t, and what it adds to the sum of the loss.
    Section difference(LossFormula.Pair pair, int sample) {
        Expression term = read.loss().term(pair);
        return new Section(
                Phase.ERROR,
                "How far is the output from its target, and what does that add to the sum of "
                        + read.loss().name() + "?",
                read.origins().localErrors(sample),
                List.of(
                        Equation.of(pair.localError(), Expression.difference(pair.output(), pair.target())),
                        Equation.of(read.spelled(term), term)));
    }

    Inspection global() {
        GlobalError error = read.snapshot().globalError();
        List<Section> sections = error == null
                ? soFar()
                : List.of(Section.of(
                        new ErrorExplanation(read).global(), read.origins().globalError()));
        Quantity now = new Quantity(read.symbols().error(), error == null ? Double.NaN : error.error());
        return new Inspection("Global error of the batch", now, sections, read.numbers());
    }

    /// What the samples up to the last one add up to, term by term.
    private List<Section> soFar() {
        boolean adding = read.snapshot().withinUnit() && read.snapshot().last() instanceof Step.GlobalError;
        return adding
                ? List.of(Section.of(
                        new ErrorExplanation(read).sample(read.snapshot().termsDone()), null))
                : List.of();
    }

    /// The local errors of a sample as one number.
    Inspection ofSample(int sample) {
        int outputs = read.units(read.depth());
        List<LossFormula.Pair> pairs = IntStream.rangeClosed(1, outputs)
                .mapToObj(unit -> read.lossPair(unit, sample))
                .toList();
        LossFormula formula = new LossFormula(Loss.RMS, 1, outputs);
        Expression mean = formula.error(pairs);
        Quantity now = new Quantity(Symbol.of("\\mathrm{RMS}_{" + sample + "}", "RMS"), mean.evaluate());
        List<Section> sections = Double.isNaN(pairs.getFirst().localError().value())
                ? List.of()
                : List.of(new Section(
                        Phase.ERROR,
                        "How far are the outputs of this sample from their targets together? The root of the mean of"
                                + " the squared local errors.",
                        read.origins().localErrors(sample),
                        List.of(Equation.of(now, mean))));
        return new Inspection(
                "Local errors of sample " + sample + " of " + read.snapshot().samples(),
                sections.isEmpty() ? new Quantity(now.symbol(), Double.NaN) : now,
                sections,
                read.numbers());
    }

    Inspection aggregate(Loss loss) {
        Quantity now = new Quantity(
                Symbol.of("\\mathrm{" + loss.name() + "}", loss.name()),
                value(read.snapshot().globalError(), loss));
        List<Section> sections = new ArrayList<>();
        if (!Double.isNaN(now.value())) {
            LossFormula formula = new LossFormula(
                    loss, read.snapshot().samples(), read.snapshot().shape().outputs());
            sections.add(new Section(
                    Phase.ERROR,
                    "It is " + formula.convention() + ".",
                    read.origins().globalError(),
                    List.of(Equation.of(now, formula.error(read.lossPairs())))));
        }
        return new Inspection(loss.name() + " of the batch", now, sections, read.numbers());
    }

    private static double value(@Nullable GlobalError error, Loss loss) {
        if (error == null) {
            return Double.NaN;
        }
        return switch (loss) {
            case SSE -> error.sse();
            case MSE -> error.mse();
            case RMS -> error.rms();
            default -> error.error();
        };
    }
}
