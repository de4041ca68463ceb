package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class WindowTest {

    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        primary.setX(0);
        primary.setY(0);
        new BackstepApp().start(primary);
    }

    @Test
    void opensWithItsName() {
        assertThat(stage.isShowing()).isTrue();
        assertThat(stage.getTitle()).endsWith("Backstep");
    }
}
