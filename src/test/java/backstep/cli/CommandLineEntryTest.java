package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineEntryTest {
    private static final Path MAZUR = Invocation.fixture("mazur");

    @ParameterizedTest
    @ValueSource(strings = {"trace", "train", "check", "export"})
    void everyCommandHasHelpAndAVersion(String command) {
        Invocation help = Invocation.of(command, "--help");
        Invocation version = Invocation.of(command, "--version");

        assertThat(CommandLineEntry.isCommand(command)).isTrue();
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Usage: backstep " + command, "FILE", "--help");
        assertThat(version.code()).isZero();
        assertThat(version.out()).hasLineCount(1).startsWith("backstep ");
    }

    @Test
    void theProgramHasHelpThatNamesItsCommands() {
        Invocation help = Invocation.of("--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("trace", "train", "check", "export", "Exit codes");
    }

    @ParameterizedTest
    @CsvSource({
        "trian, train",
        "tarce, trace",
        "chek, check",
    })
    void namesTheNearestCommand(String word, String nearest) {
        assertThat(Invocation.of(word, MAZUR).refusedWith(2).err()).contains("'" + word + "'", "'" + nearest + "'");
    }

    @Test
    void namesTheNearestOption() {
        Invocation trace = Invocation.of("trace", MAZUR, "--iteratons", 3);

        assertThat(trace.refusedWith(2).err()).contains("'--iteratons'", "'--iterations'", "backstep trace --help");
    }

    @Test
    void namesTheNearestWord() {
        assertThat(Invocation.of("trace", MAZUR, "--format", "json")
                        .refusedWith(2)
                        .err())
                .contains("--format", "jsonl, csv", "nearest 'jsonl'", "'json'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "many", "", "1e3", "99999999999999999999"})
    void refusesWhatIsNoCount(String value) {
        assertThat(Invocation.of("trace", MAZUR, "--epochs=" + value)
                        .refusedWith(2)
                        .err())
                .contains("--epochs", "whole number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "NaN", "Infinity", "small"})
    void refusesWhatIsNoError(String value) {
        assertThat(Invocation.of("train", MAZUR, "--until-error=" + value)
                        .refusedWith(2)
                        .err())
                .contains("--until-error", "number above 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace", "train", "check", "export"})
    void saysThatAFileIsExpected(String command) {
        assertThat(Invocation.of(command).refusedWith(2).err()).contains("expected", "FILE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace", "train", "check"})
    void namesTheFileThatIsMissing(String command) {
        assertThat(Invocation.of(command, "missing.json").refusedWith(2).err()).contains("missing.json");
    }

    @Test
    void refusesASecondFile() {
        assertThat(Invocation.of("check", MAZUR, "other.json").refusedWith(2).err())
                .contains("'other.json'");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThat(Invocation.of("trace", MAZUR, "--out").refusedWith(2).err()).contains("--out");
    }

    @Test
    void writesAFaultOnOneLineWhateverIsInIt() {
        Invocation.of("trace", "no\nsuch\r\nfile.json").refusedWith(2);
    }
}
