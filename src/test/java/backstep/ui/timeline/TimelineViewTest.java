package backstep.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.paint.Theme;
import backstep.training.Setups;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.model.RunModel;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {
    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private RunModel run;
    private TimelineView view;

    @Start
    void start(Stage stage) {
        run = new RunModel(Setups.twoTwoTwo(), backstage);
        view = new TimelineView(new TimelineViewModel(run), shortcut -> {});
        view.setStyle(Theme.LIGHT.css());
        stage.setScene(new Scene(view, 1000, 120));
        stage.show();
    }

    @Test
    void aClickOnABoxGoesThere(FxRobot robot) {
        robot.clickOn(at(200, 85));
        robot.interact(backstage::settle);

        assertThat(run.snapshot().position()).isEqualTo(new Position(1, 3, 0));
    }

    @Test
    void aDragGoesAlong(FxRobot robot) {
        robot.drag(at(200, 85), MouseButton.PRIMARY).moveTo(at(600, 85)).drop();
        robot.interact(backstage::settle);

        assertThat(run.snapshot().position()).isEqualTo(new Position(1, 8, 0));
    }

    private Point2D at(double x, double y) {
        Bounds bounds = view.localToScreen(view.getBoundsInLocal());
        return new Point2D(bounds.getMinX() + x, bounds.getMinY() + y);
    }
}
