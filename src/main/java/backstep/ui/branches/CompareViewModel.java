package backstep.ui.branches;

import backstep.explain.comparison.ComparedGroup;
import backstep.explain.comparison.ComparedRow;
import backstep.explain.comparison.RunComparison;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.paint.Theme;
import backstep.paint.comparison.ComparisonPicture;
import backstep.training.Snapshot;
import backstep.ui.kit.branch.BranchLine;
import backstep.ui.kit.branch.BranchWords;
import backstep.ui.kit.branch.Branching;
import backstep.ui.kit.branch.Compared;
import backstep.ui.kit.model.Page;
import backstep.ui.kit.model.RunModel;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The run beside another of its branches at the same place, as a picture and as text; only while its page is in front.
///
/// Without a choice it is the branch that the current one left, or else the first that it can be compared with.
public final class CompareViewModel {
    private static final String ALONE =
            "There is one branch only. Go back, and change the learning rate, the momentum or"
                    + " a weight there: what lay ahead stays, to be compared with.";
    private static final String UNLIKE =
            "No other branch has a network and batches of the same shape, so that there is nothing to compare.";

    private static final String AWAY = "Two branches stand side by side while the page Compare is in front.";

    private final RunModel run;
    private final IntegerProperty choice = new SimpleIntegerProperty();
    private final DoubleProperty aside = new SimpleDoubleProperty();
    private final BooleanProperty behind = new SimpleBooleanProperty();
    private final ObjectBinding<ComparisonPicture> picture;
    private final ObservableValue<String> text;
    private int asked;

    public CompareViewModel(RunModel run) {
        this.run = run;
        picture = Bindings.createObjectBinding(
                this::draw,
                run.branches().comparedProperty(),
                run.branches().allProperty(),
                run.notationProperty(),
                behind,
                aside);
        text = picture.map(CompareViewModel::text);
        run.snapshotProperty().subscribe(this::follow);
        run.branches().comparedProperty().subscribe(() -> follow());
        run.pageProperty().subscribe(this::ask);
        run.branches().allProperty().subscribe(this::ask);
        choice.subscribe(this::ask);
    }

    public ObservableObjectValue<ComparisonPicture> pictureProperty() {
        return picture;
    }

    /// The number of the branch to compare with, where that can be.
    public IntegerProperty choiceProperty() {
        return choice;
    }

    /// How much of the picture's upper right corner is taken by something else.
    public DoubleProperty asideProperty() {
        return aside;
    }

    /// What is compared, and the largest differences.
    public ObservableValue<String> textProperty() {
        return text;
    }

    public ObservableValue<Theme> themeProperty() {
        return run.themeProperty();
    }

    /// At full speed the other branch is not followed.
    private void follow() {
        Compared compared = run.branches().comparedProperty().get();
        behind.set(compared != null && compared.isBehind(run.snapshot()));
    }

    private void ask() {
        int wanted = run.pageProperty().get() == Page.COMPARE ? other() : 0;
        if (wanted != asked) {
            asked = wanted;
            run.branches().compare(wanted);
        }
    }

    /// The number of the branch to compare with, 0 where there is none.
    private int other() {
        List<BranchLine> all = run.branches().all().comparable();
        return all.stream()
                .filter(line -> line.number() == choice.get())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(BranchLine::number)
                .orElse(0);
    }

    private ComparisonPicture draw() {
        Branching branches = run.branches().all();
        Compared compared = run.branches().comparedProperty().get();
        BranchLine other =
                compared == null ? null : branches.line(compared.branch()).orElse(null);
        if (other == null) {
            return nothing(branches.lines().size() > 1 ? other() == 0 ? UNLIKE : AWAY : ALONE);
        }
        BranchWords words = new BranchWords(run.notationProperty().get());
        Snapshot there = compared.there();
        if (there == null) {
            return nothing(words.title(other) + ", has not come so far: it ends after " + words.reach(other) + ".");
        }
        String here = words.name(branches.current());
        if (behind.get()) {
            return nothing(words.name(other) + " beside " + here + ": compared when the run pauses.");
        }
        String sentence = words.name(other) + " beside " + here + " at " + place(compared.here()) + ".";
        return new ComparisonPicture(
                new RunComparison(there, compared.here(), run.notationProperty().get()),
                sentence,
                words.name(other),
                here,
                aside.get());
    }

    private static String place(Snapshot here) {
        return here.position().atStart()
                ? "the start"
                : "iteration " + here.iteration() + ", step "
                        + (here.position().steps() + (here.withinStep() ? 1 : 0)) + " of "
                        + here.schedule().size();
    }

    private ComparisonPicture nothing(String why) {
        return new ComparisonPicture(why, aside.get());
    }

    private static String text(ComparisonPicture picture) {
        RunComparison runs = picture.runs();
        if (runs == null) {
            return picture.sentence();
        }
        StringBuilder text = new StringBuilder(picture.sentence());
        for (ComparedGroup group : runs.groups()) {
            text.append(" ").append(largest(group, runs.notation()));
        }
        return text.toString();
    }

    private static String largest(ComparedGroup group, Notation notation) {
        Numbers numbers = notation.numbers();
        @Nullable
        ComparedRow row = group.rows().stream()
                .filter(each -> Math.abs(each.difference()) == group.largestDifference())
                .findFirst()
                .orElse(null);
        if (row == null) {
            return group.title() + ": not computed yet.";
        }
        if (row.difference() == 0) {
            return group.title() + ": the same.";
        }
        String place = row.place().isEmpty() ? "" : " of layer " + row.place();
        return group.title() + ": most differs " + row.name() + place + ", " + numbers.text(row.first()) + " and "
                + numbers.text(row.second()) + ".";
    }
}
