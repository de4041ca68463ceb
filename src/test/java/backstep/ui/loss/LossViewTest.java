package backstep.ui.loss;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.diagram.plot.Spacing;
import backstep.paint.Theme;
import backstep.training.Setups;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.model.RunModel;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LossViewTest {
    private LossViewModel viewModel;
    private LossView view;

    @Start
    void start(Stage stage) {
        viewModel = new LossViewModel(new RunModel(Setups.twoTwoTwo(), new HandDrivenBackstage()));
        view = new LossView(viewModel);
        view.setStyle(Theme.LIGHT.css());
        stage.setScene(new Scene(view, 370, 300));
        stage.show();
    }

    @Test
    void choosesEpochsAndTheLogarithmicScaleByClick(FxRobot robot) {
        robot.clickOn("#loss-by-epoch");
        robot.clickOn("#loss-log");

        assertThat(viewModel.axisProperty().get()).isEqualTo(LossAxis.EPOCH);
        assertThat(viewModel.spacingProperty().get()).isEqualTo(Spacing.LOGARITHMIC);
    }

    @Test
    void oneChoiceIsAlwaysMade(FxRobot robot) {
        robot.clickOn("#loss-linear");
        robot.clickOn("#loss-linear");

        assertThat(robot.lookup("#loss-linear").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        assertThat(viewModel.spacingProperty().get()).isEqualTo(Spacing.LINEAR);
    }

    @Test
    void theHeadingKeepsClearOfTheControls() {
        assertThat(viewModel.pictureProperty().getValue().controls()).isBetween(100.0, 230.0);
    }

    @Test
    void aScreenReaderHearsTheNumbers(FxRobot robot) {
        assertThat(robot.lookup("#loss-picture").query().getAccessibleText())
                .isEqualTo(viewModel.textProperty().getValue());
    }
}
