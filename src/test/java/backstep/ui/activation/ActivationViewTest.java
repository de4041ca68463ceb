package backstep.ui.activation;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.diagram.plot.Dot;
import backstep.explain.Focus;
import backstep.paint.Box;
import backstep.paint.Theme;
import backstep.training.Setups;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.canvas.ReadOut;
import backstep.ui.kit.model.RunModel;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ActivationViewTest {
    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private RunModel run;
    private ActivationViewModel viewModel;
    private ActivationView view;

    @Start
    void start(Stage stage) {
        run = new RunModel(Setups.twoTwoTwo(), backstage);
        viewModel = new ActivationViewModel(run);
        view = new ActivationView(viewModel);
        view.setStyle(Theme.LIGHT.css());
        stage.setScene(new Scene(view, 420, 260));
        stage.show();
        run.step();
        backstage.settle();
    }

    @Test
    void aClickOnADotTakesItsNeuronUnderStudy(FxRobot robot) {
        robot.clickOn(dot(2));

        assertThat(run.focusProperty().get()).isEqualTo(Focus.neuron(1, 2));
    }

    @Test
    void theDotUnderTheMouseIsReadAndLeft(FxRobot robot) {
        ReadOut readOut = robot.lookup(".read-out").queryAs(ReadOut.class);
        robot.moveTo(dot(1));
        assertThat(readOut.isVisible()).isTrue();
        assertThat(readOut.getText()).contains("θ = 0.377").contains("y = 0.59326");
        assertThat(readOut.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(420);

        robot.moveTo(at(60, 200));
        assertThat(readOut.isVisible()).isFalse();
    }

    private Point2D dot(int unit) {
        Box area = Box.of(view.getWidth(), view.getHeight());
        Dot dot = viewModel
                .pictureProperty()
                .getValue()
                .layout(area, Theme.LIGHT)
                .dot(unit)
                .orElseThrow();
        return at(dot.x() + (unit == 1 ? -3 : 3), dot.y());
    }

    private Point2D at(double x, double y) {
        Bounds bounds = view.localToScreen(view.getBoundsInLocal());
        return new Point2D(bounds.getMinX() + x, bounds.getMinY() + y);
    }
}
