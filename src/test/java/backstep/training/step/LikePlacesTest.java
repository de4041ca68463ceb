package backstep.training.step;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.training.Setup;
import backstep.training.Setups;
import org.junit.jupiter.api.Test;

class LikePlacesTest {
    private final Setup twoTwoTwo = Setups.twoTwoTwo();

    @Test
    void isBehindTheSameStepOfAnotherIteration() {
        assertThat(twoTwoTwo.alike(new Position(9, 7, 0), 3)).isEqualTo(new Position(3, 7, 0));
        assertThat(twoTwoTwo.alike(new Position(9, 6, 1), 3)).isEqualTo(new Position(3, 6, 1));
        assertThat(twoTwoTwo.alike(new Position(9, 12, 0), 3)).isEqualTo(new Position(3, 12, 0));
    }

    @Test
    void isTheEndWhereNothingIsDone() {
        assertThat(twoTwoTwo.alike(Position.START, 5)).isEqualTo(new Position(5, 12, 0));
    }

    @Test
    void withinAUnitIsWithinItsStep() {
        assertThat(twoTwoTwo.alike(new Position(9, 6, 1, 1), 3)).isEqualTo(new Position(3, 6, 1));
        assertThat(twoTwoTwo.alike(new Position(9, 0, 0, 1), 3)).isEqualTo(new Position(3, 1, 0));
    }
}
