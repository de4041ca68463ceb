package backstep.export;

import backstep.data.WholeFile;
import backstep.explain.notation.Numbers;
import backstep.predict.Sitting;
import backstep.predict.Slip;
import backstep.predict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The answers of a sitting as CSV, one a row, with all digits of what was asked for.
public final class SittingTable {
    private static final String HEAD = "iteration,step,kind,question,answer,truth,verdict,slips,again";

    private SittingTable() {}

    /// Writes the table, whole or not at all.
    ///
    /// @throws IOException where the file cannot be written
    public static void write(Sitting sitting, Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (Sitting.Attempt attempt : sitting.attempts()) {
            String row = cells(attempt).stream().map(SittingTable::quoted).collect(Collectors.joining(","));
            text.append(row).append('\n');
        }
        WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(Sitting.Attempt attempt) {
        var question = attempt.question();
        String truth = question.kind().isChoice() ? question.direction().word() : Numbers.exact(question.truth());
        Stream<Slip> slips = attempt.verdict() instanceof Verdict.Slipped(List<Slip> all) ? all.stream() : Stream.of();
        return List.of(
                String.valueOf(attempt.iteration()),
                String.valueOf(attempt.steps()),
                word(question.kind()),
                question.sentence(),
                attempt.answer(),
                truth,
                attempt.verdict().word(),
                slips.map(SittingTable::word).collect(Collectors.joining(" ")),
                question.again() ? "yes" : "no");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
