package backstep.app;

import backstep.app.file.FileChoice;
import backstep.experiment.Preset;
import backstep.training.Snapshot;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.Backstage;
import backstep.ui.kit.backstage.ToolkitBackstage;
import backstep.ui.kit.canvas.FxTypeface;
import backstep.ui.kit.model.RunModel;
import backstep.ui.kit.model.Workbench;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window under the hands of a robot that presses real keys and buttons.
final class WindowRobot implements FileChoice {
    private final FxRobot robot = new FxRobot();
    private final Backstage backstage = new ToolkitBackstage();
    private final Workbench workbench;
    private final Stage stage;
    private Path file;

    WindowRobot(Stage stage) {
        FxTypeface.load();
        this.stage = stage;
        workbench = new Workbench(Preset.TWO_TWO_TWO.experiment(), backstage);
        // The headless screen has 1000 x 1000 pixels, and no window may begin outside.
        stage.setX(0);
        stage.setY(0);
        // Whatever test came before may have left the stage smaller, or as large as the screen.
        stage.setMaximized(false);
        stage.setWidth(1440);
        stage.setHeight(900);
        new MainWindow(stage, workbench, backstage, this, TransientPreferences.memory()).show();
    }

    void close() {
        backstage.close();
    }

    Stage stage() {
        return stage;
    }

    Workbench workbench() {
        return workbench;
    }

    RunModel run() {
        return workbench.run();
    }

    Snapshot snapshot() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> run().snapshot());
    }

    /// What the next dialog for a file is answered with.
    void chooses(Path chosen) {
        file = chosen;
    }

    void press(KeyCode... keys) {
        robot.push(keys);
    }

    void click(String query) {
        robot.clickOn(query);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(String text) {
        robot.write(text);
    }

    Node find(String query) {
        return robot.lookup(query).query();
    }

    <T extends Node> T find(String query, Class<T> type) {
        return robot.lookup(query).queryAs(type);
    }

    boolean shows(String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    FxRobot robot() {
        return robot;
    }

    /// Waits until the run stands at `iteration:steps`.
    void arrivesAt(long iteration, int steps) throws TimeoutException {
        arrivesAt(new Position(iteration, steps, 0));
    }

    void arrivesAt(Position position) throws TimeoutException {
        waitUntil(() -> snapshot().position().equals(position));
    }

    void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public Optional<Path> toOpen() {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> toSave(String name) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> toRead() {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> toTable(String name) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> toExport(String name, String extension) {
        return Optional.ofNullable(file);
    }
}
