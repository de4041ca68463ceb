package backstep.diagram.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RunWindowTest {
    private static final RunWindow WHOLE = RunWindow.whole(1000);

    @Test
    void aRunThatHasJustBegunHasRoomAhead() {
        assertThat(RunWindow.whole(2)).isEqualTo(new RunWindow(0, 10));
    }

    @Test
    void zoomingKeepsThePlaceUnderTheMouse() {
        RunWindow zoomed = WHOLE.zoomed(4, 300, WHOLE);

        assertThat(zoomed.length()).isEqualTo(250);
        assertThat((300 - zoomed.from()) / zoomed.length()).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void zoomingEndsAtAFewIterationsAndAtTheWholeRun() {
        assertThat(WHOLE.zoomed(1e9, 300, WHOLE).length()).isEqualTo(RunWindow.SHORTEST);
        assertThat(new RunWindow(100, 200).zoomed(1e-9, 150, WHOLE)).isEqualTo(WHOLE);
    }

    @Test
    void panningEndsAtTheEndsOfTheRun() {
        RunWindow window = new RunWindow(100, 200);

        assertThat(window.panned(50, WHOLE)).isEqualTo(new RunWindow(150, 250));
        assertThat(window.panned(-500, WHOLE)).isEqualTo(new RunWindow(0, 100));
        assertThat(window.panned(5000, WHOLE)).isEqualTo(new RunWindow(900, 1000));
    }

    @Test
    void movesOnlyWhereAPlaceIsOutOfSight() {
        RunWindow window = new RunWindow(100, 200);

        assertThat(window.showing(150, WHOLE)).isEqualTo(window);
        assertThat(window.showing(205, WHOLE)).isEqualTo(new RunWindow(115, 215));
        assertThat(window.showing(50, WHOLE)).isEqualTo(new RunWindow(40, 140));
    }

    @Test
    void fitsARunThatAnEditMadeShorter() {
        RunWindow shorter = RunWindow.whole(150);

        assertThat(new RunWindow(800, 1000).panned(0, shorter).covers(shorter)).isTrue();
    }

    @Test
    void refusesAWindowWithoutExtent() {
        assertThatThrownBy(() -> new RunWindow(5, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
