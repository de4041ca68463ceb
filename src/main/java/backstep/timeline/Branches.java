package backstep.timeline;

import backstep.training.ParameterEdit;
import backstep.training.Settings;
import backstep.training.Setup;
import backstep.training.step.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A run and all that it might have become: an edit with something ahead of it starts a new branch there, and the old
/// one stays as it is, to be gone back to.
///
/// All branches together occupy at most 64 MiB, but for two keyframes each that a very large network may need: the
/// more there are, the further apart are their keyframes, and the coarser their histories of a very long run. Branches
/// share the keyframes of what they have in common. Not safe for use by several threads at once.
public final class Branches {
    /// How many there are at most; another one takes the place of the oldest.
    public static final int MOST = 16;

    private final List<Branch> all = new ArrayList<>();
    private Branch current;
    private Timeline timeline;
    private int numbered = 1;
    private @Nullable Reversal last;

    /// What takes the last edit back.
    private sealed interface Reversal {
        record Return(Branch to) implements Reversal {}

        record Settle(Settings settings) implements Reversal {}

        record Reset(Position at, ParameterEdit edit) implements Reversal {}
    }

    public Branches(Setup setup) {
        timeline = new Timeline(setup);
        current = new Branch(1, 0, Position.START, null, timeline.course());
        all.add(current);
    }

    /// The cursor over the current branch; another one after each edit.
    public Timeline timeline() {
        return timeline;
    }

    public Branch current() {
        return current;
    }

    /// In the order in which they came to be, without those that were taken back.
    public List<Branch> all() {
        return all.stream().filter(branch -> !branch.dropped()).toList();
    }

    public Optional<Branch> branch(int number) {
        return all.stream().filter(branch -> branch.number() == number).findFirst();
    }

    /// Changes the settings from the next step on.
    ///
    /// @throws IllegalArgumentException as [Timeline#amend]
    public Edited amend(Settings next) {
        Settings now = timeline.settings();
        if (!now.canBecome(next)) {
            throw new IllegalArgumentException("these settings need a new run");
        }
        Edit edit = new Edit.Training(now, next);
        Edited edited = prepare(edit, timeline.position());
        if (edited.left() == null) {
            last = new Reversal.Settle(now);
        }
        timeline.amend(next);
        return edited;
    }

    /// Gives a parameter another value, as [Timeline#set].
    public Edited set(ParameterEdit edit) {
        Position at = timeline.beginning();
        Timeline before = timeline.beside();
        before.seek(at);
        double now = edit.in(before.snapshot());
        Edited edited = prepare(new Edit.Parameter(now, edit), at);
        if (edited.left() == null) {
            last = new Reversal.Reset(at, edit.with(now));
        }
        timeline.set(edit);
        return edited;
    }

    /// Starts again with another setup, in a branch that has nothing in common with this one.
    public Edited restart(Setup setup) {
        Edit edit = new Edit.Restart(current.setup(), setup);
        current.drop(current.course().untouched());
        Branch left = current;
        Timeline fresh = new Timeline(setup);
        return new Edited(edit, Position.START, left, begin(edit, Position.START, fresh));
    }

    /// Goes back to where `number` stood when it was left.
    public void go(int number) {
        branch(number).filter(branch -> branch != current).ifPresent(branch -> {
            last = null;
            enter(branch);
        });
    }

    /// Deletes a branch; from the current one, goes to the one that it left, or else to the latest other. The only one
    /// stays.
    public void delete(int number) {
        Optional<Branch> found = branch(number).filter(branch -> all().size() > 1);
        found.ifPresent(branch -> {
            last = null;
            if (branch == current) {
                enter(branch(branch.parent()).orElseGet(() -> latestBeside(branch)));
            }
            all.remove(branch);
            share();
        });
    }

    /// Calls a branch by another name; by its own again where that is blank.
    public void rename(int number, String name) {
        branch(number).ifPresent(branch -> branch.rename(name));
    }

    /// Takes the last edit back: goes to the branch that it left, or gives what it changed the old value. A second
    /// time,
    /// does it again. Whether there was one; going to another branch or deleting one ends the matter.
    public boolean takeBack() {
        switch (last) {
            case null -> {
                return false;
            }
            case Reversal.Return(Branch to) -> {
                Branch from = current;
                enter(to);
                from.drop(from.bare());
                last = new Reversal.Return(from);
            }
            case Reversal.Settle(Settings settings) -> amend(settings);
            case Reversal.Reset(Position at, ParameterEdit edit) -> {
                timeline.seek(at);
                set(edit);
            }
        }
        return true;
    }

    /// A cursor over a branch at its start, to look into it while the run stays where it is; of no use any more after
    /// an edit.
    public Timeline beside(Branch branch) {
        return new Timeline(branch.course());
    }

    /// What they occupy at most.
    public long bytes() {
        return all.stream().mapToLong(branch -> branch.course().bytes()).sum();
    }

    /// Forks where something lies ahead of `at`, so that the edit can be made in place.
    private Edited prepare(Edit edit, Position at) {
        if (at.compareTo(timeline.end()) >= 0) {
            return new Edited(edit, at, null, null);
        }
        Branch left = current;
        return new Edited(edit, at, left, begin(edit, at, timeline.fork(at)));
    }

    /// Makes `next` the current branch; the branch that had to go for it, if any.
    private @Nullable Branch begin(Edit edit, Position at, Timeline next) {
        Branch left = current;
        all.removeIf(branch -> branch.dropped() && branch != left);
        left.leave(timeline.position());
        left.depart(edit);
        current = new Branch(++numbered, left.number(), at, edit, next.course());
        timeline = next;
        all.add(current);
        last = new Reversal.Return(left);
        Branch displaced = all.size() > MOST ? oldestBeside(left) : null;
        all.remove(displaced);
        share();
        return displaced;
    }

    private void enter(Branch branch) {
        current.leave(timeline.position());
        current = branch;
        current.drop(false);
        timeline = new Timeline(branch.course());
        timeline.seek(branch.place());
    }

    private void share() {
        all.forEach(branch -> branch.course().share(all.size()));
    }

    private Branch oldestBeside(Branch left) {
        return all.stream()
                .filter(branch -> branch != left && branch != current)
                .findFirst()
                .orElseThrow();
    }

    private Branch latestBeside(Branch branch) {
        return all().reversed().stream()
                .filter(other -> other != branch)
                .findFirst()
                .orElseThrow();
    }
}
