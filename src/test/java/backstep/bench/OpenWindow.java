package backstep.bench;

import backstep.app.BackstepApp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The program's window, opened as a user opens it, and its keys.
final class OpenWindow {
    private OpenWindow() {}

    /// Opens the window on an experiment whose title is what its file is called; waits until it shows it.
    static Scene on(Path file) throws InterruptedException {
        Thread.ofPlatform().daemon().start(() -> Application.launch(BackstepApp.class, file.toString()));
        String title = file.getFileName().toString().replace(".json", "");
        while (true) {
            for (Window window : List.copyOf(Window.getWindows())) {
                if (window instanceof Stage stage
                        && stage.isShowing()
                        && String.valueOf(stage.getTitle()).startsWith(title + " ")) {
                    return stage.getScene();
                }
            }
            Thread.sleep(50);
        }
    }

    /// Shows a bare window with something that moves, for a while: the display that is not there copies pixels one by
    /// one on the window's thread, slowly until that is compiled, as no display that is there does.
    static void warmDisplay() throws InterruptedException {
        Rectangle square = new Rectangle(1440, 900);
        List<Stage> bare = new ArrayList<>();
        act(() -> {
            Stage stage = new Stage();
            bare.add(stage);
            stage.setScene(new Scene(new Pane(square), 1440, 900));
            stage.show();
        });
        for (int frame = 0; frame < 60; frame++) {
            double shade = frame / 60.0;
            act(() -> square.setFill(Color.gray(shade)));
            Thread.sleep(30);
        }
        act(() -> bare.getFirst().hide());
    }

    /// On the window's thread.
    static void press(Scene scene, KeyCode key) {
        Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    /// What the row of the run reads out: where it stands.
    static String place(Scene scene) {
        return scene.lookup("#timeline-picture").getAccessibleText();
    }

    /// As [#place], from another thread.
    static String read(Scene scene) throws InterruptedException {
        String[] place = {""};
        act(() -> place[0] = place(scene));
        return place[0];
    }

    /// Does `task` on the window's thread and waits for it.
    static void act(Runnable task) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            task.run();
            done.countDown();
        });
        done.await();
    }
}
