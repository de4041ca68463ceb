package backstep.paint.formula;

import backstep.paint.Outline;
import backstep.paint.Token;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Typeset formulas in a file, so that a program that starts has those of its first picture without the typesetter,
/// which reads fonts and tables for a while before its first formula.
public final class FormulaFile {
    private FormulaFile() {}

    /// Writes all formulas that are remembered.
    public static void write(Path file) throws IOException {
        try (DataOutputStream to = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            List<Formula> formulas = Typesetter.shared().remembered();
            to.writeInt(formulas.size());
            for (Formula formula : formulas) {
                write(formula, to);
            }
        }
    }

    /// Remembers the formulas of a file as if they had been typeset; none where it cannot be read whole.
    public static void read(Path file) throws IOException {
        Typesetter.shared().remember(formulas(file));
    }

    static List<Formula> formulas(Path file) throws IOException {
        try (DataInputStream from = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int count = from.readInt();
            if (count < 0) {
                throw new IOException("not a file of formulas");
            }
            List<Formula> formulas = new ArrayList<>();
            for (int k = 0; k < count; k++) {
                formulas.add(formula(from));
            }
            return formulas;
        } catch (IllegalArgumentException | NegativeArraySizeException e) {
            throw new IOException("not a file of formulas", e);
        }
    }

    private static void write(Formula formula, DataOutputStream to) throws IOException {
        to.writeUTF(formula.latex());
        to.writeDouble(formula.width());
        to.writeDouble(formula.ascent());
        to.writeDouble(formula.depth());
        to.writeInt(formula.marks().size());
        for (Mark mark : formula.marks()) {
            to.writeUTF(mark.token().name());
            mark.outline().write(to);
        }
    }

    private static Formula formula(DataInputStream from) throws IOException {
        String latex = from.readUTF();
        double width = from.readDouble();
        double ascent = from.readDouble();
        double depth = from.readDouble();
        List<Mark> marks = new ArrayList<>();
        for (int count = from.readInt(); count > 0; count--) {
            marks.add(new Mark(Token.valueOf(from.readUTF()), Outline.read(from)));
        }
        return new Formula(latex, 1, width, ascent, depth, marks);
    }
}
