package backstep.ui.kit.backstage;

/// Where work is done that the window must not wait for, and the way back to the window's thread.
///
/// Work is done in the order in which it was handed in, one piece at a time, so that whatever only work touches needs
/// no lock. [ToolkitBackstage] is the one of the program; tests bring one that they drive by hand.
public interface Backstage extends AutoCloseable {
    /// Does `task` after all work handed in before.
    void work(Runnable task);

    /// Does `task` as [#work], when `milliseconds` have passed.
    void workLater(Runnable task, long milliseconds);

    /// Does `task` on the window's thread at the beginning of its next pulse.
    void show(Runnable task);

    @Override
    void close();
}
