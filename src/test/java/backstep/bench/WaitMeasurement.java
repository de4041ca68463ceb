package backstep.bench;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

/// How long the window's thread is busy at most, for the first time and again, with what is done in the window: steps,
/// playing as fast as it goes, a run at full speed, every preset opened and stepped through, every page of the deck,
/// and the themes.
///
/// Argument: the experiment's file to open first.
public final class WaitMeasurement {
    private final Scene scene;
    private Heartbeat heart;

    private WaitMeasurement(Scene scene) {
        this.scene = scene;
    }

    public static void main(String[] args) throws InterruptedException {
        Path file = Path.of(args[0]);
        WaitMeasurement measurement = new WaitMeasurement(OpenWindow.on(file));
        Thread.sleep(2000);
        OpenWindow.warmDisplay();
        OpenWindow.act(() -> measurement.heart = new Heartbeat());
        String network = file.getFileName().toString().replace(".json", "");
        for (String time : new String[] {"first", "again"}) {
            measurement.row(network + ", steps, " + time, measurement::steps);
            measurement.row(network + ", playing, " + time, () -> measurement.hold(KeyCode.SPACE));
            measurement.row(network + ", full speed, " + time, () -> measurement.hold(KeyCode.R));
        }
        for (String time : new String[] {"first", "again"}) {
            measurement.row("every preset, " + time, measurement::presets);
        }
        System.exit(0);
    }

    private interface Way {
        void go() throws InterruptedException;
    }

    private void row(String what, Way way) throws InterruptedException {
        OpenWindow.act(heart::reset);
        way.go();
        String[] longest = {""};
        OpenWindow.act(() -> longest[0] = heart.longest());
        System.out.println("| " + what + " | " + longest[0] + " | 50 |");
    }

    private void press(KeyCode key) throws InterruptedException {
        OpenWindow.act(() -> OpenWindow.press(scene, key));
        Thread.sleep(120);
    }

    private void steps() throws InterruptedException {
        for (int n = 0; n < 20; n++) {
            press(n % 5 == 4 ? KeyCode.I : KeyCode.RIGHT);
        }
    }

    private void hold(KeyCode key) throws InterruptedException {
        press(key);
        Thread.sleep(2500);
        press(key);
        Thread.sleep(300);
    }

    private void presets() throws InterruptedException {
        for (MenuItem item : ((MenuButton) scene.lookup("#experiment")).getItems()) {
            if (String.valueOf(item.getId()).startsWith("preset-")) {
                OpenWindow.act(item::fire);
                Thread.sleep(600);
                for (int n = 0; n < 4; n++) {
                    press(KeyCode.RIGHT);
                }
            }
        }
    }
}
