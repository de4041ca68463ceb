package backstep.ui.kit.branch;

import backstep.explain.notation.Notation;
import backstep.timeline.Branch;
import backstep.timeline.Edit;
import backstep.timeline.Edited;
import backstep.training.step.Position;
import org.jspecify.annotations.Nullable;

/// What branches are called: by the name given to them, else by what was edited.
public record BranchWords(Notation notation) {
    /// The short name, such as `2: η 0.1`.
    public String name(BranchLine line) {
        if (line.name() != null) {
            return line.name();
        }
        String what = what(line, line.edit(), line.departure());
        return what.isEmpty() ? "branch " + line.number() : line.number() + ": " + what;
    }

    /// The whole name, such as `Branch 2 at iteration 12: η 0.5 → 0.1`.
    public String title(BranchLine line) {
        String name = line.name() != null ? line.name() : "Branch " + line.number();
        Edit edit = line.edit();
        if (edit == null) {
            String kept = what(line, null, line.departure());
            return kept.isEmpty() ? name : name + ": " + kept;
        }
        return name + " " + at(line.left()) + ": " + words(line).change(edit);
    }

    /// How far it has come: `40 iterations`.
    public String reach(BranchLine line) {
        long iterations = line.iterations();
        return iterations == 1 ? "1 iteration" : iterations + " iterations";
    }

    /// What became of an edit, in one line; empty where everyone sees it anyway.
    public String notice(Edited edited, Branching now) {
        BranchLine current = now.current();
        String set = edited.edit() instanceof Edit.Parameter(double from, var to)
                ? new EditWords(notation, current.setup().shape()).name(to) + " set to "
                        + notation.numbers().text(to.value()) + " at the beginning of iteration "
                        + next(edited.at(), current)
                : "";
        Branch left = edited.left();
        String forked = left == null || edited.edit() instanceof Edit.Restart
                ? ""
                : "A new branch " + at(edited.at()) + "; " + kept(left, now) + " stays";
        String gone =
                edited.displaced() == null ? "" : "Branch " + edited.displaced().number() + " made room";
        return join(join(set, forked), gone);
    }

    private String kept(Branch left, Branching now) {
        return now.line(left.number()).map(this::name).orElse("the old one");
    }

    private static long next(Position at, BranchLine line) {
        return at.steps() == line.setup().schedule(at.iteration()).size() ? at.iteration() + 1 : at.iteration();
    }

    private String what(BranchLine line, @Nullable Edit edit, @Nullable Edit departure) {
        if (edit != null) {
            return words(line).after(edit);
        }
        return departure == null ? "" : words(line).before(departure);
    }

    private EditWords words(BranchLine line) {
        return new EditWords(notation, line.setup().shape());
    }

    private static String at(Position place) {
        return place.atStart() ? "at the start" : "at iteration " + place.iteration();
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + ". " + other;
    }
}
