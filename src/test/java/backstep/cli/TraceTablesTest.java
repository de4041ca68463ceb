package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TraceTablesTest {
    private static final String FORWARD = "epoch,iteration,batch,sample,example,layer,unit,logit,output,target,error";
    private static final String GRADIENTS =
            "epoch,iteration,batch,sample,example,layer,from,unit,dE_dy,dE_dtheta,dE_dw";
    private static final String PARAMETERS =
            "epoch,iteration,batch,error,sse,mse,rms,penalty,layer,from,unit,dE_dw,delta_w,weight";

    @TempDir
    private Path folder;

    @Test
    void standOneBelowTheOtherOnStandardOutput() {
        Invocation trace = Invocation.of("trace", Invocation.fixture("one-neuron"), "--format", "csv");

        assertThat(trace.out().lines())
                .containsExactly(
                        FORWARD,
                        "1,1,1,1,1,1,1,7.0,7.0,9.0,-2.0",
                        "",
                        GRADIENTS,
                        "1,1,1,1,1,1,0,1,-4.0,-4.0,-4.0",
                        "1,1,1,1,1,1,1,1,-4.0,-4.0,-8.0",
                        "",
                        PARAMETERS,
                        "1,1,1,4.0,4.0,4.0,2.0,0.0,1,0,1,-4.0,0.2,1.2",
                        "1,1,1,4.0,4.0,4.0,2.0,0.0,1,1,1,-8.0,0.4,3.4");
    }

    @Test
    void leaveTheTargetsOfHiddenUnitsBlank() {
        Invocation trace = Invocation.of("trace", Invocation.fixture("mazur"), "--format", "csv");

        List<String> hidden = trace.out().lines().skip(1).limit(2).toList();
        assertThat(hidden).allSatisfy(row -> assertThat(row).endsWith(",,"));
        assertThat(trace.out().lines().skip(3).findFirst().orElseThrow())
                .startsWith("1,1,1,1,1,2,1,")
                .endsWith(",0.01,0.7413650695523157");
    }

    @Test
    void areThreeFilesBesideEachOther() throws IOException {
        Path fixture = Invocation.fixture("xor-rms");

        Invocation trace = Invocation.of("trace", fixture, "--format", "csv", "--out", folder.resolve("run.csv"));

        assertThat(trace).isEqualTo(new Invocation(0, "", ""));
        String shown = Invocation.of("trace", fixture, "--format", "csv").out();
        assertThat(Files.readString(folder.resolve("run-forward.csv")) + "\n"
                        + Files.readString(folder.resolve("run-gradients.csv"))
                        + "\n" + Files.readString(folder.resolve("run-parameters.csv")))
                .isEqualTo(shown);
    }

    @Test
    void areThreeFilesInAFolder() {
        Invocation.of("trace", Invocation.fixture("mazur"), "--format", "csv", "--out", folder);

        assertThat(folder.resolve("forward.csv")).content().startsWith(FORWARD);
        assertThat(folder.resolve("gradients.csv")).content().startsWith(GRADIENTS);
        assertThat(folder.resolve("parameters.csv")).content().startsWith(PARAMETERS);
    }

    @Test
    void keepWhatIsThereWhereTheRunDiverges() throws IOException {
        Path file = Invocation.diverging(folder);

        Invocation shown = Invocation.of("trace", file, "--iterations", 1000, "--format", "csv");
        Invocation kept = Invocation.of("trace", file, "--iterations", 1000, "--format", "csv", "--out", folder);

        assertThat(shown.refusedWith(1).out()).contains(FORWARD, GRADIENTS, PARAMETERS);
        kept.refusedWith(1);
        assertThat(folder.resolve("parameters.csv")).content().hasLineCount((int)
                shown.out().lines().dropWhile(line -> !line.equals(PARAMETERS)).count());
    }
}
