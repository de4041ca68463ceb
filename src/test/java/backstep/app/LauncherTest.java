package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LauncherTest {

    @ParameterizedTest
    @ValueSource(strings = {"1.8", "9", "11", "17", "24"})
    void refusesAnOlderJava(String specification) {
        assertThat(Launcher.suffices(specification)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "26", "100"})
    void acceptsTheJavaItNeedsAndNewerOnes(String specification) {
        assertThat(Launcher.suffices(specification)).isTrue();
    }
}
