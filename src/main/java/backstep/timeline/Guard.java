package backstep.timeline;

import backstep.training.Divergence;

/// Stands behind a cursor that moves: where its run diverges, finds the very step, and leaves the cursor before it.
record Guard(Cursor cursor) {
    /// Runs `way`.
    ///
    /// @throws Divergence with the step that failed; the cursor then stands before it, and its numbers are clean
    void watch(Runnable way) {
        try {
            way.run();
        } catch (Divergence coarse) {
            Divergence exact = exact(coarse);
            cursor.replay(cursor.places().normal(exact.position()));
            throw exact;
        }
    }

    /// A whole iteration that failed does not know its step: it is gone through again step by step.
    private Divergence exact(Divergence coarse) {
        if (!coarse.position().beforeIteration()) {
            return coarse;
        }
        try {
            cursor.replay(cursor.places().normal(coarse.position()));
            while (true) {
                cursor.advance(Integer.MAX_VALUE);
            }
        } catch (Divergence exact) {
            return exact;
        }
    }
}
