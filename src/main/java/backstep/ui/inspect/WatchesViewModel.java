package backstep.ui.inspect;

import backstep.explain.expression.Symbol;
import backstep.explain.inspection.Watch;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.math.Vector;
import backstep.paint.Theme;
import backstep.paint.plot.SparklinePicture;
import backstep.training.Snapshot;
import backstep.ui.kit.backstage.WatchHistory;
import backstep.ui.kit.model.RunModel;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The numbers that are watched: each with its value now, its change in this step, and how it went over the run.
public final class WatchesViewModel {
    private final RunModel run;
    private final ObjectBinding<List<Row>> rows;

    /// One watched number.
    ///
    /// @param name its symbol in plain text
    /// @param place the layer that it belongs to, in words
    /// @param value now, blank where it is not computed yet
    /// @param exact the same with all its digits
    /// @param change in this step, with its sign; blank where there is none
    record Row(
            Watch watch,
            String name,
            String place,
            String value,
            String exact,
            String change,
            SparklinePicture sparkline) {
        /// All of it as one line, for those who hear it.
        String text() {
            return name
                    + (place.isEmpty() ? "" : " of " + place)
                    + (value.isEmpty() ? ", not computed yet" : " = " + value)
                    + (change.isEmpty() ? "" : ", " + change + " in this step");
        }
    }

    public WatchesViewModel(RunModel run) {
        this.run = run;
        rows = Bindings.createObjectBinding(
                this::findRows,
                run.watches().allProperty(),
                run.watches().toldProperty(),
                run.snapshotProperty(),
                run.endProperty(),
                run.ahead().hiddenProperty(),
                run.notationProperty());
    }

    ObservableValue<List<Row>> rowsProperty() {
        return rows;
    }

    ObservableValue<Theme> themeProperty() {
        return run.themeProperty();
    }

    void remove(Watch watch) {
        run.watches().remove(List.of(watch));
    }

    private List<Row> findRows() {
        List<Watch> watched = run.watches().allProperty().get();
        if (watched.isEmpty()) {
            return List.of();
        }
        Snapshot snapshot = run.snapshot();
        Snapshot before = run.watches().before(snapshot);
        return watched.stream()
                .filter(watch -> watch.fits(snapshot.shape()))
                .map(watch -> row(watch, snapshot, before))
                .toList();
    }

    private Row row(Watch watch, Snapshot snapshot, @Nullable Snapshot before) {
        Notation notation = run.notationProperty().get();
        Symbol symbol = watch.symbol(snapshot, notation);
        double now = watch.value(snapshot);
        double change = before == null ? Double.NaN : now - watch.value(before);
        return new Row(
                watch,
                symbol.text(),
                watch.place(snapshot, notation),
                notation.numbers().text(now),
                Numbers.exact(now),
                change == 0 ? "" : notation.numbers().signed(change),
                sparkline(watch, snapshot, now));
    }

    private SparklinePicture sparkline(Watch watch, Snapshot snapshot, double now) {
        WatchHistory history = run.watches().history();
        Vector values = history.of(watch);
        boolean known = values.size() == history.iterations().size();
        SparklinePicture whole = new SparklinePicture(
                known ? history.iterations() : List.of(),
                known ? values : Vector.of(),
                run.endProperty().get().iteration(),
                snapshot.iteration(),
                now,
                watch.kind().phase());
        boolean complete = snapshot.position().steps() == snapshot.schedule().size();
        return run.ahead().hiddenProperty().get()
                ? whole.upTo(complete ? snapshot.iteration() : snapshot.iteration() - 1)
                : whole;
    }
}
