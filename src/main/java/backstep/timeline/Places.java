package backstep.timeline;

import backstep.training.Setup;
import backstep.training.Terms;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import backstep.training.step.Schedule;

/// The positions that a run has, and the pauses among them.
record Places(Setup setup, Amendments amendments) {
    /// The terms of the step that `here` is in; an update's depend on the settings that it began with.
    Terms terms(Position here) {
        return new Terms(
                setup.schedule(here.iteration()), amendments.at(new Position(here.iteration(), here.steps(), 0)));
    }

    /// The pause before `here` at `granularity`, the start where there is none.
    Position previous(Position here, Granularity granularity) {
        return switch (granularity) {
            case TERM -> beforeTerm(here);
            case NEURON -> beforeUnit(here);
            default -> beforeStep(here, granularity);
        };
    }

    /// How many iterations are complete at `here`.
    long complete(Position here) {
        boolean all = here.steps() == setup.schedule(here.iteration()).size();
        return all ? here.iteration() : here.iteration() - 1;
    }

    /// Where the iteration begins that `here` is within; `here` where it is within none.
    Position beginning(Position here) {
        return complete(here) == here.iteration() ? here : normal(new Position(here.iteration(), 0, 0));
    }

    /// Writes 0 steps of an iteration as all steps of the one before.
    ///
    /// @throws IllegalArgumentException where there is no such place
    Position normal(Position target) {
        if (target.beforeIteration() && target.iteration() > 1) {
            long iteration = target.iteration() - 1;
            return new Position(iteration, setup.schedule(iteration).size(), 0);
        }
        Schedule schedule = setup.schedule(target.iteration());
        boolean there = target.steps() == schedule.size()
                ? !target.withinStep()
                : target.steps() < schedule.size()
                        && target.units() < schedule.units(target.steps())
                        && target.terms() < terms(target).count(target.steps(), target.units() + 1);
        if (!there) {
            throw new IllegalArgumentException("iteration " + target.iteration() + " has " + schedule.size()
                    + " steps; there is no place " + target);
        }
        return target;
    }

    private Position beforeTerm(Position here) {
        if (here.terms() > 0) {
            return normal(new Position(here.iteration(), here.steps(), here.units(), here.terms() - 1));
        }
        if (here.atStart()) {
            return here;
        }
        Position unit = lastUnit(here);
        int terms = terms(unit).count(unit.steps(), unit.units() + 1);
        return normal(new Position(unit.iteration(), unit.steps(), unit.units(), terms - 1));
    }

    private Position beforeUnit(Position here) {
        if (here.terms() > 0) {
            return normal(new Position(here.iteration(), here.steps(), here.units()));
        }
        return here.atStart() ? here : normal(lastUnit(here));
    }

    /// Before the unit that ends at `here`, which is no start.
    private Position lastUnit(Position here) {
        if (here.units() > 0) {
            return new Position(here.iteration(), here.steps(), here.units() - 1);
        }
        int steps = here.steps() - 1;
        int units = setup.schedule(here.iteration()).units(steps);
        return new Position(here.iteration(), steps, units - 1);
    }

    private Position beforeStep(Position here, Granularity granularity) {
        Schedule schedule = setup.schedule(here.iteration());
        for (int steps = here.withinStep() ? here.steps() : here.steps() - 1; steps > 0; steps--) {
            if (schedule.pausesAfter(steps - 1, granularity)) {
                return new Position(here.iteration(), steps, 0);
            }
        }
        return normal(new Position(here.iteration(), 0, 0));
    }
}
