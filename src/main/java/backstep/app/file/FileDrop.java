package backstep.app.file;

import java.io.File;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens an experiment file that is dropped on the window.
public final class FileDrop {
    private FileDrop() {}

    public static void install(Scene scene, ExperimentFiles experiments) {
        scene.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(drop -> {
            List<File> files = files(drop);
            if (!files.isEmpty()) {
                experiments.open(files.getFirst().toPath());
            }
            drop.setDropCompleted(!files.isEmpty());
        });
    }

    private static List<File> files(DragEvent drop) {
        return drop.getDragboard().hasFiles() ? drop.getDragboard().getFiles() : List.of();
    }
}
