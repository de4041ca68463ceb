package backstep.paint.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.paint.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FormulaFileTest {
    @TempDir
    private Path folder;

    @Test
    void givesBackTheVeryOutlinesThatWereTypeset() throws IOException {
        Formula typeset = Formula.of(Formula.coloured(Token.BACKWARD, "\\frac{1}{2}\\sum_k (y'_k - t_k)^2"), 1);
        Path file = folder.resolve("formulas");
        FormulaFile.write(file);

        assertThat(FormulaFile.formulas(file)).contains(typeset);
    }

    @Test
    void refusesAFileThatEndsTooSoon() throws IOException {
        Formula.of("x_1", 1);
        Path file = folder.resolve("formulas");
        FormulaFile.write(file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));

        assertThatThrownBy(() -> FormulaFile.read(file)).isInstanceOf(IOException.class);
    }

    @Test
    void refusesAFileOfSomethingElse() throws IOException {
        Path file = folder.resolve("formulas");
        for (int first : new int[] {1, 0xff}) {
            byte[] other = new byte[400];
            Arrays.fill(other, (byte) first);
            other[3] = 1;
            Files.write(file, other);

            assertThatThrownBy(() -> FormulaFile.read(file)).isInstanceOf(IOException.class);
        }
    }
}
