package backstep.ui.study;

import backstep.explain.EdgeRef;
import backstep.explain.check.GradientReport;
import backstep.explain.check.GradientSurvey;
import backstep.training.Snapshot;
import backstep.ui.kit.backstage.Backstage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// A gradient check that goes on behind the window in slices, so that no command of the run has to wait for it.
final class Checking {
    private static final long SLICE_NANOS = 8_000_000;

    private final Backstage backstage;
    private final Consumer<GradientReport> shown;
    private final AtomicLong orders = new AtomicLong();

    /// `shown` is given what is found, on the window's thread: the weight under study first, then how far it is.
    Checking(Backstage backstage, Consumer<GradientReport> shown) {
        this.backstage = backstage;
        this.shown = shown;
    }

    /// Begins anew; ends what was begun before.
    void begin(Snapshot snapshot, EdgeRef weight) {
        long here = orders.incrementAndGet();
        backstage.work(() -> {
            if (here == orders.get()) {
                GradientSurvey survey = new GradientSurvey(snapshot, weight);
                boolean more = survey.advance();
                show(here, survey.report());
                if (more) {
                    backstage.work(() -> goOn(here, survey));
                }
            }
        });
    }

    void cancel() {
        orders.incrementAndGet();
    }

    private void goOn(long here, GradientSurvey survey) {
        if (here != orders.get()) {
            return;
        }
        long until = System.nanoTime() + SLICE_NANOS;
        boolean more = true;
        while (more && here == orders.get() && System.nanoTime() < until) {
            more = survey.advance();
        }
        show(here, survey.report());
        if (more) {
            backstage.work(() -> goOn(here, survey));
        }
    }

    private void show(long here, GradientReport report) {
        backstage.show(() -> {
            if (here == orders.get()) {
                shown.accept(report);
            }
        });
    }
}
