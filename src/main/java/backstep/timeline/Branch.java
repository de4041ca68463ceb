package backstep.timeline;

import backstep.training.Setup;
import backstep.training.step.Position;
import org.jspecify.annotations.Nullable;

/// One of the runs that [Branches] keeps: how it came to be, and what it is called.
public final class Branch {
    private final int number;
    private final int parent;
    private final Position left;
    private final @Nullable Edit edit;
    private final Course course;
    private @Nullable Edit departure;
    private @Nullable String name;
    private Position place;
    private boolean dropped;

    Branch(int number, int parent, Position left, @Nullable Edit edit, Course course) {
        this.number = number;
        this.parent = parent;
        this.left = left;
        this.edit = edit;
        this.course = course;
        this.place = left;
    }

    /// Counts the branches from 1; one that is deleted leaves its number to no other.
    public int number() {
        return number;
    }

    /// The number of the branch that it left, 0 for the first.
    public int parent() {
        return parent;
    }

    /// Where it left its parent; the start where it has nothing in common with it.
    public Position left() {
        return left;
    }

    /// What was changed where it left; null for the first.
    public @Nullable Edit edit() {
        return edit;
    }

    /// What was changed where it was first left itself; null where that has not happened.
    public @Nullable Edit departure() {
        return departure;
    }

    /// The name that was given to it, null where none was.
    public @Nullable String name() {
        return name;
    }

    public Setup setup() {
        return course.setup();
    }

    /// The furthest position that it has reached.
    public Position end() {
        return course.end();
    }

    public RunHistory history() {
        return course.history();
    }

    Course course() {
        return course;
    }

    /// Where its cursor stood when it was left.
    Position place() {
        return place;
    }

    void leave(Position at) {
        place = at;
    }

    void depart(Edit by) {
        departure = departure == null ? by : departure;
    }

    void rename(String next) {
        name = next.isBlank() ? null : next.strip();
    }

    /// Whether the edit that made it was taken back before anything came of it.
    boolean dropped() {
        return dropped;
    }

    void drop(boolean next) {
        dropped = next;
    }

    /// Whether it has gone no step since it left.
    boolean bare() {
        return end().compareTo(left) <= 0;
    }
}
