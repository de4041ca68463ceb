package backstep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Takes every measurement of docs/PERFORMANCE.md but those of the engine, each in a Java of its own, and prints them
/// as
/// its table. Takes some ten minutes on a machine that does nothing else.
public final class Measurements {
    private static final Path JAR = Path.of("target", "backstep.jar");

    private Measurements() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("backstep");
        System.out.println("| what | measured |");
        System.out.println("|---|---|");
        for (String network : List.of("2-2-2/1", "64-32-10/1", "64-64/1")) {
            String file = RandomWorkload.of(network).write(folder).toString();
            row("frames of " + network.replace("/1", ""), Child.run(FrameMeasurement.class, file, "80"));
        }
        row("seeks in 10,000,000 iterations of 2-8-8-1", seeks("2-8-8-1/10", "10000000"));
        row("seeks in 100,000 iterations of 64-32-10", seeks("64-32-10/10", "100000"));
        for (String workload : List.of("2-3-1/1", "2-8-8-1/10", "64-32-10/10")) {
            row("full speed, " + workload, Child.run(RunMeasurement.class, workload, "5"));
        }
        row("start", Child.run(StartMeasurement.class, JAR.toString(), "7"));
    }

    private static List<String> seeks(String workload, String iterations) {
        return Child.run(SeekMeasurement.class, workload, iterations, "1000");
    }

    private static void row(String what, List<String> measured) {
        System.out.println("| " + what + " | " + String.join("; ", measured) + " |");
    }
}
