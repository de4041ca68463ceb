package backstep.ui.timeline;

import backstep.training.Setup;
import backstep.training.step.Batches;
import backstep.training.step.Position;
import backstep.training.step.Schedule;
import backstep.training.step.Step;
import backstep.ui.kit.model.RunModel;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A place in the run to be typed: an iteration, or the first one of an epoch, and a sample of its batch where one is
/// wanted.
///
/// The two counts keep each other true while they are typed. An iteration that the run has not reached is trained up
/// to.
public final class GoToViewModel {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");

    private final RunModel run;
    private final StringProperty epoch = new SimpleStringProperty("");
    private final StringProperty iteration = new SimpleStringProperty("");
    private final StringProperty sample = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean following;

    public GoToViewModel(RunModel run) {
        this.run = run;
        iteration.set(String.valueOf(run.snapshot().iteration()));
        epoch.set(String.valueOf(run.snapshot().epoch()));
        epoch.subscribe((from, to) ->
                follow(to, iteration, number -> (number - 1) * batches().perEpoch() + 1));
        iteration.subscribe((from, to) -> follow(to, epoch, number -> batches().epoch(number)));
        sample.subscribe((from, to) -> problem.set(""));
    }

    public StringProperty epochProperty() {
        return epoch;
    }

    public StringProperty iterationProperty() {
        return iteration;
    }

    /// Empty for the end of the iteration.
    public StringProperty sampleProperty() {
        return sample;
    }

    /// What is wrong with what is typed, in one line; empty where nothing is known to be.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Goes there, where what is typed is a place.
    ///
    /// @return whether it is
    public boolean go() {
        return take(run::goTo);
    }

    /// Runs there as [#go] goes there, and pauses on the way where a condition becomes true.
    public boolean runTo() {
        return take(run::runTo);
    }

    private boolean take(Consumer<Position> taken) {
        OptionalLong chosen = whole(iteration.get());
        if (whole(epoch.get()).isEmpty() && !epoch.get().isBlank()) {
            return refuse("The epoch is a whole number from 1 on");
        }
        if (chosen.isEmpty()) {
            return refuse("The iteration is a whole number from 1 on");
        }
        Setup setup = run.snapshot().setup();
        Schedule schedule = setup.schedule(chosen.getAsLong());
        OptionalLong picked = whole(sample.get());
        boolean any = sample.get().isBlank();
        if (!any && (picked.isEmpty() || picked.getAsLong() > schedule.samples())) {
            return refuse("The sample is a whole number from 1 to " + schedule.samples() + ", the size of the batch");
        }
        int steps = any ? schedule.size() : schedule.indexOf(new Step.Forward((int) picked.getAsLong(), 1)) + 1;
        taken.accept(new Position(chosen.getAsLong(), steps, 0));
        return true;
    }

    private boolean refuse(String line) {
        problem.set(line);
        return false;
    }

    private void follow(String typed, StringProperty other, LongUnaryOperator counted) {
        problem.set("");
        if (following) {
            return;
        }
        following = true;
        OptionalLong number = whole(typed);
        other.set(number.isPresent() ? String.valueOf(counted.applyAsLong(number.getAsLong())) : "");
        following = false;
    }

    private Batches batches() {
        return run.snapshot().setup().batches();
    }

    /// A whole number above 0.
    private static OptionalLong whole(String text) {
        String plain = text.strip();
        long number = WHOLE.matcher(plain).matches() ? Long.parseLong(plain) : 0;
        return number > 0 ? OptionalLong.of(number) : OptionalLong.empty();
    }
}
