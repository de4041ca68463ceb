package backstep.ui.kit.backstage;

import java.util.ArrayDeque;
import java.util.Deque;

/// Does work and pulses when a test says so, on the test's own thread.
public final class HandDrivenBackstage implements Backstage {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> shows = new ArrayDeque<>();

    @Override
    public void work(Runnable task) {
        work.add(task);
    }

    @Override
    public void workLater(Runnable task, long milliseconds) {
        work.add(task);
    }

    @Override
    public void show(Runnable task) {
        shows.add(task);
    }

    @Override
    public void close() {
        work.clear();
    }

    /// Does the next piece of work.
    public void workOnce() {
        work.remove().run();
    }

    /// Shows what waits to be shown.
    public void pulse() {
        for (int waiting = shows.size(); waiting > 0; waiting--) {
            shows.remove().run();
        }
    }

    /// Works and shows until nothing is left to do.
    public void settle() {
        while (!work.isEmpty() || !shows.isEmpty()) {
            while (!work.isEmpty()) {
                workOnce();
            }
            pulse();
        }
    }

    public boolean idle() {
        return work.isEmpty();
    }

    public int waitingShows() {
        return shows.size();
    }
}
