package backstep.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.MalformedException;
import backstep.data.MissingCells;
import backstep.data.Scaling;
import backstep.data.TableReader;
import backstep.experiment.Preset;
import backstep.experiment.Source;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.model.Workbench;
import backstep.ui.setup.CsvViewModel.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CsvViewModelTest {
    private static final String FRUIT = "weight,colour,width,kind\n120,red,7,apple\n80,,NA,lime\n130,green,8,apple\n";

    @TempDir
    Path folder;

    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final Workbench workbench = new Workbench(Preset.XOR.experiment(), backstage);
    private CsvViewModel csv;

    @BeforeEach
    void read() throws IOException, MalformedException {
        Path file = folder.resolve("fruit.csv");
        Files.writeString(file, FRUIT);
        csv = new CsvViewModel(workbench, file, TableReader.read(FRUIT));
    }

    @Test
    void takesTheLastColumnAsTargetAndNumbersAsInputs() {
        assertThat(List.of(0, 1, 2, 3))
                .map(column -> csv.roleProperty(column).get())
                .containsExactly(Role.INPUT, Role.UNUSED, Role.INPUT, Role.TARGET);
        assertThat(csv.roles(1)).doesNotContain(Role.INPUT);
    }

    @Test
    void showsTheFirstValuesOfAColumn() {
        assertThat(csv.values(0)).isEqualTo("120, 80, 130");
        assertThat(csv.title()).isEqualTo("fruit.csv: 3 rows, 4 columns");
    }

    @Test
    void saysWhichPartIsNotChosenYet() {
        csv.roleProperty(3).set(Role.UNUSED);
        assertThat(csv.problemProperty().get()).isEqualTo("Choose at least one column as target");
        csv.roleProperty(3).set(Role.TARGET);
        assertThat(csv.problemProperty().get()).isEmpty();
        csv.roleProperty(0).set(Role.UNUSED);
        csv.roleProperty(2).set(Role.UNUSED);
        assertThat(csv.problemProperty().get()).isEqualTo("Choose at least one column as input");
    }

    @Test
    void trainsOnWhatIsChosen() {
        csv.scalingProperty().set(Scaling.MINMAX);
        List<String> done = new ArrayList<>();
        csv.take(() -> done.add("then"));
        backstage.settle();
        assertThat(done).containsExactly("then");
        assertThat(workbench
                        .run()
                        .snapshot()
                        .setup()
                        .dataset()
                        .training()
                        .inputs()
                        .toArray())
                .isDeepEqualTo(new double[][] {{0, 0}, {1, 1}});
        assertThat(workbench.editedProperty().get()).isTrue();
    }

    @Test
    void staysWithTheOldDataWhereTheFileCannotBeUsed() {
        csv.missingProperty().set(MissingCells.ERROR);
        List<String> done = new ArrayList<>();
        csv.take(() -> done.add("then"));
        backstage.settle();
        assertThat(done).isEmpty();
        assertThat(workbench.problemProperty().get()).contains("fruit.csv: row 2 (line 3), column 'width'");
        assertThat(workbench.experiment().source()).isInstanceOf(Source.BuiltIn.class);
    }
}
