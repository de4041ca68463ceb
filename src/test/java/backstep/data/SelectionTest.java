package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SelectionTest {
    private static final Table TABLE = read("x,y,colour,size\n1,-2.5e1,red,big\n3,.5,blue,small\n+4,6.,red,small\n");

    @Test
    void numbersAreReadInAllTheirForms() throws MalformedException {
        assertThat(select(List.of("x", "y"), "colour")
                        .examples(TABLE)
                        .examples()
                        .inputs()
                        .toArray())
                .isDeepEqualTo(new double[][] {{1, -25}, {3, 0.5}, {4, 6}});
    }

    @Test
    void numberTargetsStayNumbers() throws MalformedException {
        NamedExamples examples = select(List.of("x"), "y").examples(TABLE);

        assertThat(examples.targetNames()).containsExactly("y");
        assertThat(examples.classes()).isEmpty();
        assertThat(examples.examples().targets().toArray()).isDeepEqualTo(new double[][] {{-25}, {0.5}, {6}});
    }

    @Test
    void textTargetBecomesOneTargetForEachClassInOrderOfFirstAppearance() throws MalformedException {
        NamedExamples examples = select(List.of("x"), "colour").examples(TABLE);

        assertThat(examples.classes()).containsExactly("red", "blue");
        assertThat(examples.examples().targets().toArray()).isDeepEqualTo(new double[][] {{1, 0}, {0, 1}, {1, 0}});
    }

    @Test
    void severalTargetsStandBesideEachOther() throws MalformedException {
        NamedExamples examples = select(List.of("x"), "y", "size").examples(TABLE);

        assertThat(examples.targetNames()).containsExactly("y", "size = big", "size = small");
        assertThat(examples.classes()).isEmpty();
        assertThat(examples.examples().targets().row(1).toArray()).containsExactly(0.5, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "?", "NA", "N/A", "NaN"})
    void missingValueIsRefusedOrItsRowLeftOut(String mark) throws MalformedException {
        Table table = read("x,t\n1,2\n" + mark + ",3\n");
        NamedExamples left = new Selection(List.of("x"), List.of("t"), MissingCells.DROP, false).examples(table);

        assertThat(left.rows()).containsExactly(1);
        assertThatThrownBy(() -> select(List.of("x"), "t").examples(table))
                .hasMessageStartingWith("row 2 (line 3), column 'x': expected a value, found '" + mark + "'");
    }

    @Test
    void missingValueInAColumnThatIsNotChosenDoesNotMatter() throws MalformedException {
        Table table = read("x,t,z\n1,2,\n");

        assertThat(select(List.of("x"), "t").examples(table).rows()).containsExactly(1);
    }

    @Test
    void moreClassesThanAnyNetworkShowsAreRefused() {
        StringBuilder text = new StringBuilder("x,name\n");
        for (int n = 0; n < 1001; n++) {
            text.append(n).append(",name").append(n).append('\n');
        }
        assertThatThrownBy(() -> select(List.of("x"), "name").examples(read(text.toString())))
                .hasMessage("column 'name': expected at most 1000 classes, found 1001");
    }

    private static Selection select(List<String> inputs, String... targets) {
        return new Selection(inputs, List.of(targets), MissingCells.ERROR, false);
    }

    private static Table read(String text) {
        try {
            return TableReader.read(text);
        } catch (MalformedException e) {
            throw new AssertionError(e);
        }
    }
}
