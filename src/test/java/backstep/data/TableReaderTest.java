package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TableReaderTest {
    @Test
    void cellsStandUnderTheHeader() throws MalformedException {
        Table table = TableReader.read("a,b\n1,2\n3,4\n");

        assertThat(table.columns()).containsExactly("a", "b");
        assertThat(table.rows()).containsExactly(List.of("1", "2"), List.of("3", "4"));
        assertThat(table.lines()).containsExactly(2L, 3L);
    }

    @Test
    void tellsTheLineOfAQuoteThatIsNeverClosed() {
        assertThatThrownBy(() -> TableReader.read("a,b\n1,\"2\n3,4\n"))
                .isInstanceOf(MalformedException.class)
                .hasMessage("line 2: expected a closing quote, found none to the end");
    }

    @Test
    void quotedCellsMayHoldCommasQuotesAndLines() throws MalformedException {
        Table table = TableReader.read("a,b\r\n\"1,5\",\"say \"\"x\"\"\"\r\n\"two\nlines\",y\r\nz,z");

        assertThat(table.rows())
                .containsExactly(List.of("1,5", "say \"x\""), List.of("two\nlines", "y"), List.of("z", "z"));
        assertThat(table.lines()).containsExactly(2L, 4L, 5L);
    }

    @Test
    void blanksAroundCellsAndEmptyLinesAreLeftOut() throws MalformedException {
        Table table = TableReader.read("a , b\n\n 1 ,2 \n\n");

        assertThat(table.columns()).containsExactly("a", "b");
        assertThat(table.rows()).containsExactly(List.of("1", "2"));
    }

    @Test
    void columnThatIsThereTwiceCannotBeChosen() throws MalformedException {
        Table table = TableReader.read("a,a,b\n1,2,3\n");

        assertThat(table.column("b")).isEqualTo(2);
        assertThatThrownBy(() -> table.column("a")).hasMessage("header: expected one column 'a', found several");
    }

    @Test
    void textAfterAQuoteIsRefused() {
        assertThatThrownBy(() -> TableReader.read("a,b\n\"1\"x,2\n"))
                .isInstanceOf(MalformedException.class)
                .hasMessageStartingWith("expected comma-separated values, found:");
    }
}
