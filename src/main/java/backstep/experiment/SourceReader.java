package backstep.experiment;

import backstep.data.Builtin;
import backstep.data.Examples;
import backstep.data.MissingCells;
import backstep.data.NamedExamples;
import backstep.data.Preparation;
import backstep.data.Scaling;
import backstep.data.Selection;
import backstep.math.Matrix;
import backstep.nn.NetworkShape;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the section `data`: examples written in it, columns of a CSV file, or a built-in data set.
final class SourceReader {
    private static final Words<Builtin> BUILTINS = Words.of("data set", Builtin.values(), Builtin::word);
    private static final Words<Scaling> SCALINGS = Words.of("scaling", Scaling.values(), Scaling::word);
    private static final Words<MissingCells> MISSING = Words.of("word", MissingCells.values(), MissingCells::word);
    private static final List<String> INLINE_KEYS =
            List.of("inputs", "targets", "inputNames", "targetNames", "scale", "testFraction", "splitSeed");
    private static final List<String> TABLE_KEYS =
            List.of("csv", "builtin", "inputs", "target", "classes", "scale", "missing", "testFraction", "splitSeed");

    private final JsonReading data;
    private final NetworkShape shape;

    /// `shape` is the network that examples written in the section must fit.
    SourceReader(JsonReading data, NetworkShape shape) {
        this.data = data;
        this.shape = shape;
    }

    /// Reads the section; a CSV file is looked for in `folder`.
    Source read(@Nullable Path folder) throws ExperimentException {
        data.object(List.of());
        if (!data.has("csv") && !data.has("builtin")) {
            return inline(data.object(INLINE_KEYS));
        }
        data.object(TABLE_KEYS);
        if (data.has("csv")) {
            if (data.has("builtin")) {
                throw data.member("builtin").fault("expected no built-in data set beside \"csv\"");
            }
            Path file = CsvPath.resolve(data.member("csv"), folder);
            return new Source.Csv(
                    file,
                    selection(
                            columns(data.member("inputs")), columns(data.member("target")), MissingCells.ERROR, false),
                    preparation());
        }
        Builtin builtin = data.member("builtin").word(BUILTINS);
        Selection usual = builtin.selection();
        JsonReading inputs = data.optional("inputs");
        JsonReading target = data.optional("target");
        return new Source.BuiltIn(
                builtin,
                selection(
                        inputs == null ? usual.inputs() : columns(inputs),
                        target == null ? usual.targets() : columns(target),
                        usual.missing(),
                        usual.classes()),
                preparation());
    }

    private Source inline(JsonReading section) throws ExperimentException {
        double[][] inputs = matrix(section.member("inputs"), shape.inputs(), "input of the network");
        JsonReading targets = section.member("targets");
        targets.size(inputs.length, "rows", "row of inputs");
        Examples examples = new Examples(
                Matrix.copyOf(inputs),
                Matrix.copyOf(matrix(targets, shape.outputs(), "unit of the network's last layer")));
        return new Source.Inline(
                examples,
                names(section.optional("inputNames"), "x", shape.inputs()),
                names(section.optional("targetNames"), "t", shape.outputs()),
                preparation());
    }

    private Selection selection(List<String> inputs, List<String> targets, MissingCells usual, boolean usualClasses)
            throws ExperimentException {
        JsonReading missing = data.optional("missing");
        JsonReading classes = data.optional("classes");
        return new Selection(
                inputs,
                targets,
                missing == null ? usual : missing.word(MISSING),
                classes == null ? usualClasses : classes.flag());
    }

    private Preparation preparation() throws ExperimentException {
        Preparation usual = Preparation.NONE;
        JsonReading scale = data.optional("scale");
        JsonReading seed = data.optional("splitSeed");
        return new Preparation(
                scale == null ? usual.scaling() : scale.word(SCALINGS),
                Figure.at(data, "testFraction", usual.testFraction(), Figure.FRACTION),
                seed == null ? usual.splitSeed() : seed.whole(Long.MIN_VALUE, Long.MAX_VALUE));
    }

    private static double[][] matrix(JsonReading member, int columns, String what) throws ExperimentException {
        List<JsonReading> rows = member.elements();
        if (rows.isEmpty()) {
            throw member.fault("expected at least one row, found none");
        }
        double[][] matrix = new double[rows.size()][];
        for (int n = 0; n < matrix.length; n++) {
            matrix[n] = rows.get(n).numbers(columns, what);
        }
        return matrix;
    }

    private static List<String> columns(JsonReading member) throws ExperimentException {
        List<String> columns = member.texts();
        if (columns.isEmpty()) {
            throw member.fault("expected at least one column, found none");
        }
        return columns;
    }

    private static List<String> names(@Nullable JsonReading member, String letter, int count)
            throws ExperimentException {
        if (member == null) {
            return NamedExamples.numbered(letter, count);
        }
        member.size(count, "names", letter.equals("x") ? "input" : "target");
        return member.texts();
    }
}
