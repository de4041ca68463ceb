package backstep.app;

import backstep.app.file.SystemFileChoice;
import backstep.experiment.Experiment;
import backstep.experiment.ExperimentException;
import backstep.experiment.ExperimentReader;
import backstep.experiment.Preset;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.paint.Theme;
import backstep.timeline.pause.PauseCondition;
import backstep.training.Settings;
import backstep.training.step.Position;
import backstep.ui.kit.Shortcut;
import backstep.ui.kit.backstage.Backstage;
import backstep.ui.kit.backstage.ToolkitBackstage;
import backstep.ui.kit.canvas.FxTypeface;
import backstep.ui.kit.model.Workbench;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/// Opens the window without a display and writes a picture of it: a tool for looking at it while it is built.
///
/// Arguments are `key=value`: `preset` or `file` (an experiment's), `theme`, `width`, `height`, `rate`, `letters` (as
/// `Z,HAT,L,TO_FROM`), `keys`
/// (as `STEP*3,FINISH_ITERATION`; `rate=0.1` trains with that rate, `go=3` seeks the end of an iteration), `below` (to
/// pause where the global error falls below it), `click` (as `400,300`) and `then`, more keys, `type`
/// (as `Q,DOWN*3,ENTER`: keys as they are really pressed), `wait`, `out`.
final class WindowSnapshot {
    private final Map<String, String> wishes;

    private WindowSnapshot(String... args) {
        wishes = Arrays.stream(args)
                .map(arg -> arg.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    public static void main(String[] args) throws Exception {
        WindowSnapshot tool = new WindowSnapshot(args);
        CompletableFuture<WritableImage> image = new CompletableFuture<>();
        Platform.startup(() -> tool.open(image::complete));
        write(image.get(), new File(tool.wish("out", "target/window.png")));
        Platform.exit();
    }

    private void open(Consumer<WritableImage> done) {
        FxTypeface.load();
        Preset preset = Preset.valueOf(wish("preset", "TWO_TWO_TWO"));
        Backstage backstage = new ToolkitBackstage();
        Workbench workbench = new Workbench(experiment(preset), backstage);
        Stage stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(Double.parseDouble(wish("width", "1440")));
        stage.setHeight(Double.parseDouble(wish("height", "900")));
        MainWindow window =
                new MainWindow(stage, workbench, backstage, new SystemFileChoice(stage), TransientPreferences.memory());
        window.show();
        window.appearance().choose(Theme.valueOf(wish("theme", "light").toUpperCase(Locale.ROOT)));
        if (wishes.containsKey("rate")) {
            Settings settings = preset.experiment().settings();
            workbench.train(settings.withOptimizer(
                    settings.optimizer().withLearningRate(Double.parseDouble(wish("rate", "")))));
        }
        if (wishes.containsKey("letters")) {
            String[] letters = wish("letters", "").split(",", 4);
            workbench
                    .run()
                    .notationProperty()
                    .set(new Notation(
                            Notation.LogitLetter.valueOf(letters[0]),
                            Notation.OutputLetter.valueOf(letters[1]),
                            Notation.ErrorLetter.valueOf(letters[2]),
                            Notation.IndexOrder.valueOf(letters[3]),
                            Numbers.STANDARD));
        }
        if (wishes.containsKey("below")) {
            workbench
                    .run()
                    .pauses()
                    .conditionsProperty()
                    .set(List.of(new PauseCondition.ErrorBelow(Double.parseDouble(wish("below", "")))));
        }
        press(window, workbench, wish("keys", ""));
        PauseTransition settled = new PauseTransition(Duration.millis(600));
        settled.setOnFinished(event -> {
            click(wish("click", ""));
            press(window, workbench, wish("then", ""));
            type(wish("type", ""));
        });
        settled.play();
        PauseTransition pause = new PauseTransition(Duration.millis(Double.parseDouble(wish("wait", "1500"))));
        pause.setOnFinished(event -> done.accept(picture(stage)));
        pause.play();
    }

    private Experiment experiment(Preset preset) {
        if (!wishes.containsKey("file")) {
            return preset.experiment();
        }
        try {
            return ExperimentReader.read(Path.of(wish("file", "")));
        } catch (ExperimentException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void press(MainWindow window, Workbench workbench, String keys) {
        for (String key : keys.split(",", -1)) {
            if (key.startsWith("rate=")) {
                Settings settings = workbench.run().nextSettingsProperty().get();
                workbench.train(settings.withOptimizer(
                        settings.optimizer().withLearningRate(Double.parseDouble(key.substring(5)))));
                continue;
            }
            if (key.startsWith("go=")) {
                workbench.run().seek(new Position(Long.parseLong(key.substring(3)) + 1, 0, 0));
                continue;
            }
            String[] times = key.split("\\*", 2);
            for (int n = 0; n < (times.length == 1 ? 1 : Integer.parseInt(times[1])) && !key.isEmpty(); n++) {
                window.commands().perform(Shortcut.valueOf(times[0]));
            }
        }
    }

    private static void click(String place) {
        if (!place.isEmpty()) {
            String[] xy = place.split(",", 2);
            Robot robot = new Robot();
            robot.mouseMove(Double.parseDouble(xy[0]), Double.parseDouble(xy[1]));
            robot.mouseClick(MouseButton.PRIMARY);
        }
    }

    /// Presses real keys one after the other, with some time for what each of them opens; `SHIFT+Q` holds one down.
    private static void type(String keys) {
        Robot robot = new Robot();
        Timeline presses = new Timeline();
        for (String key : keys.split(",", -1)) {
            String[] times = key.split("\\*", 2);
            for (int n = 0; n < (times.length == 1 ? 1 : Integer.parseInt(times[1])) && !key.isEmpty(); n++) {
                List<KeyCode> held = Arrays.stream(times[0].split("\\+"))
                        .map(KeyCode::valueOf)
                        .toList();
                Duration at = Duration.millis(180.0 * (presses.getKeyFrames().size() + 1));
                presses.getKeyFrames().add(new KeyFrame(at, event -> {
                    held.forEach(robot::keyPress);
                    held.reversed().forEach(robot::keyRelease);
                }));
            }
        }
        presses.play();
    }

    /// The window, or the dialog over it.
    private static WritableImage picture(Stage stage) {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && !window.equals(stage))
                .findFirst()
                .orElse(stage)
                .getScene()
                .snapshot(null);
    }

    private String wish(String key, String otherwise) {
        return wishes.getOrDefault(key, otherwise);
    }

    private static void write(WritableImage image, File file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        ImageIO.write(copy, "png", file);
    }
}
