package backstep.ui.notation;

import backstep.explain.notation.Notation;
import backstep.explain.notation.Notation.ErrorLetter;
import backstep.explain.notation.Notation.IndexOrder;
import backstep.explain.notation.Notation.LogitLetter;
import backstep.explain.notation.Notation.OutputLetter;
import backstep.explain.notation.Numbers;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/// One thing about a notation that can be chosen.
///
/// @param id what it is called in the ids of menu items
/// @param values all that can be chosen
/// @param of what a notation has
/// @param with a notation that differs in this alone
/// @param word what a notation's choice is called
record Part<T>(
        String id,
        List<T> values,
        Function<Notation, T> of,
        BiFunction<Notation, T, Notation> with,
        Function<Notation, String> word) {
    static final Part<LogitLetter> LOGIT = new Part<>(
            "logit",
            List.of(LogitLetter.values()),
            Notation::logit,
            Notation::with,
            notation -> "logit " + notation.logit().letter().text());

    static final Part<OutputLetter> OUTPUT = new Part<>(
            "output",
            List.of(OutputLetter.values()),
            Notation::output,
            Notation::with,
            notation -> "output " + notation.output().last().text());

    static final Part<ErrorLetter> ERROR = new Part<>(
            "error",
            List.of(ErrorLetter.values()),
            Notation::error,
            Notation::with,
            notation -> "global error " + notation.error().letter().text());

    static final Part<IndexOrder> ORDER = new Part<>(
            "order",
            List.of(IndexOrder.values()),
            Notation::order,
            Notation::with,
            notation -> "weight from i to j: w" + (notation.order() == IndexOrder.FROM_TO ? "ᵢⱼ" : "ⱼᵢ"));

    static final Part<Integer> DIGITS = new Part<>(
            "digits",
            IntStream.rangeClosed(Numbers.FEWEST, Numbers.MOST).boxed().toList(),
            notation -> notation.numbers().digits(),
            (notation, digits) ->
                    notation.with(new Numbers(digits, notation.numbers().separator())),
            notation -> notation.numbers().digits() + " digits");

    static final Part<Character> SEPARATOR = new Part<>(
            "separator",
            List.of('.', ','),
            notation -> notation.numbers().separator(),
            (notation, separator) ->
                    notation.with(new Numbers(notation.numbers().digits(), separator)),
            notation -> notation.numbers().separator() == '.' ? "decimal point" : "decimal comma");
}
