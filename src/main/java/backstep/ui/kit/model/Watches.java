package backstep.ui.kit.model;

import backstep.explain.inspection.Watch;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.Run;
import backstep.ui.kit.backstage.WatchHistory;
import backstep.ui.kit.backstage.Watched;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The numbers that are watched, and what is known of them beside the picture of the run.
public final class Watches {
    private final Run run;
    private final Supplier<Granularity> granularity;
    private final ReadOnlyObjectWrapper<List<Watch>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Watched> told =
            new ReadOnlyObjectWrapper<>(new Watched(Position.START, null, WatchHistory.NONE));

    Watches(Run run, Supplier<Granularity> granularity) {
        this.run = run;
        this.granularity = granularity;
    }

    /// In the order in which they were pinned.
    public ReadOnlyObjectProperty<List<Watch>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Changes whenever [#before] or [#history] does.
    public ReadOnlyObjectProperty<?> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// The picture at the pause before `here`, null where it is not known.
    public @Nullable Snapshot before(Snapshot here) {
        return told.get().position().equals(here.position()) ? told.get().before() : null;
    }

    /// What they were over the run.
    public WatchHistory history() {
        return told.get().history();
    }

    public boolean has(Watch watch) {
        return all.get().contains(watch);
    }

    /// Watches these as well.
    public void add(List<Watch> more) {
        List<Watch> next = new ArrayList<>(all.get());
        more.stream().filter(watch -> !has(watch)).forEach(next::add);
        set(next);
    }

    /// Watches these no longer.
    public void remove(List<Watch> fewer) {
        set(all.get().stream().filter(watch -> !fewer.contains(watch)).toList());
    }

    /// Keeps those that the network has.
    void keep(Snapshot snapshot) {
        set(all.get().stream().filter(watch -> watch.fits(snapshot.shape())).toList());
    }

    void tell(Watched next) {
        told.set(next);
    }

    private void set(List<Watch> next) {
        if (!next.equals(all.get())) {
            all.set(List.copyOf(next));
            run.watch(all.get(), granularity);
        }
    }
}
