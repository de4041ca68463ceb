package backstep.ui.kit.backstage;

import backstep.explain.callout.CallOut;
import backstep.timeline.Edited;
import backstep.timeline.pause.Pause;
import backstep.training.Settings;
import backstep.training.Snapshot;
import backstep.training.step.Position;
import backstep.ui.kit.branch.Branching;
import backstep.ui.kit.branch.Losses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that changes in the window when a run moves.
///
/// @param callOuts what is noteworthy at the step; nothing while the run goes at full speed
/// @param next the settings in force for the next step
/// @param end the furthest position that the run has reached
/// @param edited what became of the last edit, null where nothing is to be told of it any more
/// @param order counts the commands; a frame of an earlier command than the last does not end what that began
/// @param goesOn whether the run goes on by itself from here
/// @param pause the condition that ended the move, null where none did
/// @param fault why the run could not go on, in one line; null where it could
public record Frame(
        Snapshot snapshot,
        List<CallOut> callOuts,
        Losses losses,
        Settings next,
        Position end,
        Branching branches,
        @Nullable Edited edited,
        long order,
        boolean goesOn,
        @Nullable Pause pause,
        @Nullable String fault) {}
