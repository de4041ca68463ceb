package backstep.bench;

import java.nio.file.Files;
import java.util.Locale;
import java.util.StringJoiner;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

/// What the window occupies after so many steps, each of them a press of the key, in MiB that cannot be collected.
///
/// Arguments: a [RandomWorkload], and how many steps from one look to the next.
public final class MemoryMeasurement {
    private static final int LOOKS = 4;
    private static final int AT_ONCE = 500;

    private MemoryMeasurement() {}

    public static void main(String[] args) throws Exception {
        RandomWorkload workload = RandomWorkload.of(args[0]);
        Scene scene = OpenWindow.on(workload.write(Files.createTempDirectory("backstep")));
        int steps = Integer.parseInt(args[1]);
        StringJoiner row =
                new StringJoiner(" | ", "| ", " |").add("XOR's network").add(Integer.toString(steps));
        for (int look = 0; look < LOOKS; look++) {
            for (int n = 0; n < steps; n += AT_ONCE) {
                play(scene);
            }
            row.add(String.format(Locale.ROOT, "%.1f", occupied()));
        }
        System.out.println(row);
        System.exit(0);
    }

    /// Steps faster than the window can show, and lets it catch up.
    private static void play(Scene scene) throws InterruptedException {
        OpenWindow.act(() -> {
            for (int n = 0; n < AT_ONCE; n++) {
                OpenWindow.press(scene, KeyCode.RIGHT);
            }
        });
        String before = "";
        for (String now = OpenWindow.read(scene); !now.equals(before); now = OpenWindow.read(scene)) {
            before = now;
            Thread.sleep(30);
        }
    }

    private static double occupied() throws InterruptedException {
        Thread.sleep(1000);
        for (int n = 0; n < 3; n++) {
            System.gc();
            Thread.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
    }
}
