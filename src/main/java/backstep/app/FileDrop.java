package backstep.app;

import backstep.ui.kit.Workbench;
import java.io.File;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens an experiment file that is dropped on the window.
final class FileDrop {
    private FileDrop() {}

    static void install(Scene scene, Workbench workbench) {
        scene.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(drop -> {
            List<File> files = files(drop);
            if (!files.isEmpty()) {
                workbench.open(files.getFirst().toPath());
            }
            drop.setDropCompleted(!files.isEmpty());
        });
    }

    private static List<File> files(DragEvent drop) {
        return drop.getDragboard().hasFiles() ? drop.getDragboard().getFiles() : List.of();
    }
}
