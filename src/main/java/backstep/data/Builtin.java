package backstep.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The data sets that the program brings with it; see assets/datasets for where the real ones come from.
public enum Builtin {
    /// 1 where exactly one of two inputs is 1.
    XOR,
    /// 1 where both inputs are 1.
    AND,
    /// 1 where at least one of two inputs is 1.
    OR,
    /// Three species of iris from four lengths.
    IRIS,
    /// Three species of penguin from bill, flipper and mass.
    PENGUINS,
    /// Ten handwritten digits from 8 × 8 pixels.
    DIGITS,
    /// Two arms of a spiral wound into each other.
    SPIRALS,
    /// A disc within a ring.
    CIRCLES;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The word for it in experiment files.
    public String word() {
        return word;
    }

    /// The columns that are chosen where nothing else is said; rows that miss one of them are left out.
    public Selection selection() {
        return switch (this) {
            case XOR, AND, OR -> new Selection(List.of("x1", "x2"), List.of("t1"), MissingCells.DROP, false);
            case IRIS ->
                classes("species", "sepal length (cm)", "sepal width (cm)", "petal length (cm)", "petal width (cm)");
            case PENGUINS ->
                classes("Species", "Beak Length (mm)", "Beak Depth (mm)", "Flipper Length (mm)", "Body Mass (g)");
            case DIGITS -> classes("digit", pixels());
            case SPIRALS -> classes("arm", "x1", "x2");
            case CIRCLES -> classes("ring", "x1", "x2");
        };
    }

    public Table table() {
        return switch (this) {
            case XOR -> gate("0", "1", "1", "0");
            case AND -> gate("0", "0", "0", "1");
            case OR -> gate("0", "1", "1", "1");
            case IRIS, PENGUINS, DIGITS -> file();
            case SPIRALS -> Generators.spirals();
            case CIRCLES -> Generators.circles();
        };
    }

    private static Selection classes(String target, String... inputs) {
        return new Selection(List.of(inputs), List.of(target), MissingCells.DROP, true);
    }

    private static String[] pixels() {
        return IntStream.range(0, 64).mapToObj(n -> "p" + n / 8 + n % 8).toArray(String[]::new);
    }

    private static Table gate(String t00, String t01, String t10, String t11) {
        return new Table(
                List.of("x1", "x2", "t1"),
                List.of(List.of("0", "0", t00), List.of("0", "1", t01), List.of("1", "0", t10), List.of("1", "1", t11)),
                List.of(2L, 3L, 4L, 5L));
    }

    private Table file() {
        try (InputStream in = Builtin.class.getResourceAsStream("/backstep/assets/datasets/" + word + ".csv")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its data set " + word);
            }
            return TableReader.read(TextFile.decode(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MalformedException e) {
            throw new IllegalStateException("the program's data set " + word, e);
        }
    }
}
