package backstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("backstep");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("brokenhouse");

    static Stream<String> rules() {
        return new House("backstep").rules().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProgramKeeps(String rule) {
        new House("backstep").rules().get(rule).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBrokenHouseIsSeenToBreak(String rule) {
        EvaluationResult result = new House("brokenhouse").rules().get(rule).evaluate(BROKEN);
        assertThat(result.hasViolation()).as(rule).isTrue();
    }

    @Test
    void theProgramIsThereToBeLookedAt() {
        assertThat(PROGRAM.size()).isGreaterThan(100);
        assertThat(PROGRAM.contain("brokenhouse.math.Upwards")).isFalse();
    }
}
