package backstep.ui.kit.backstage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// One daemon thread for work; what is to be shown waits for the toolkit's next pulse, so that however much is handed
/// in, the window changes at most once a pulse.
public final class ToolkitBackstage implements Backstage {
    /// What is handed in after the end, such as the next slice of a run, is dropped.
    private final ExecutorService thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("backstage").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    private final List<Runnable> waiting = new ArrayList<>();
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            stop();
            showAll();
        }
    };

    @Override
    public void work(Runnable task) {
        thread.execute(task);
    }

    @Override
    public void workLater(Runnable task, long milliseconds) {
        CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS, thread)
                .execute(task);
    }

    @Override
    public void show(Runnable task) {
        synchronized (waiting) {
            waiting.add(task);
            if (waiting.size() > 1) {
                return;
            }
        }
        Platform.runLater(pulse::start);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void showAll() {
        List<Runnable> tasks;
        synchronized (waiting) {
            tasks = List.copyOf(waiting);
            waiting.clear();
        }
        tasks.forEach(Runnable::run);
    }
}
