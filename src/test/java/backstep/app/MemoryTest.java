package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.notation.Notation;
import backstep.explain.notation.Notation.ErrorLetter;
import backstep.explain.notation.Notation.LogitLetter;
import backstep.explain.notation.Numbers;
import backstep.paint.Theme;
import java.util.prefs.Preferences;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

final class MemoryTest {
    private final Preferences kept = new TransientPreferences();

    @Test
    void knowsNothingAtTheFirstStart() {
        assertThat(new Memory(kept).theme()).isEmpty();
        assertThat(notationAfterStart()).isEqualTo(Notation.STANDARD);
    }

    @Test
    void keepsTheTheme() {
        new Memory(kept).keep(Theme.DARK);
        assertThat(new Memory(kept).theme()).contains(Theme.DARK);
    }

    @Test
    void keepsLettersAndDigits() {
        Notation chosen =
                Notation.STANDARD.with(LogitLetter.NET).with(ErrorLetter.C).with(new Numbers(7, ','));
        ObjectProperty<Notation> notation = new SimpleObjectProperty<>(Notation.STANDARD);
        new Memory(kept).keep(notation);
        notation.set(chosen);
        assertThat(notationAfterStart()).isEqualTo(chosen);
    }

    @Test
    void beginsAsAtFirstWhereWhatWasKeptMakesNoSense() {
        kept.put("theme", "PLAID");
        kept.put("digits", "900");
        kept.put("separator", ",");
        assertThat(new Memory(kept).theme()).isEmpty();
        assertThat(notationAfterStart()).isEqualTo(Notation.STANDARD);
    }

    private Notation notationAfterStart() {
        ObjectProperty<Notation> notation = new SimpleObjectProperty<>(Notation.STANDARD);
        new Memory(kept).keep(notation);
        return notation.get();
    }
}
