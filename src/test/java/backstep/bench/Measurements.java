package backstep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Takes every measurement of docs/PERFORMANCE.md but those of the engine, each in a Java of its own, and prints them
/// as its tables. Takes some six minutes on a machine that does nothing else.
public final class Measurements {
    /// The packaged program.
    static final Path JAR = Path.of("target", "backstep.jar");

    private Measurements() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("backstep");
        String small = file(folder, "2-2-2/1");
        String middle = file(folder, "64-32-10/1");
        String large = file(folder, "64-64/1");
        table(
                "Painting",
                "network | frame | window ms | renderer ms | together ms | x its edges as lines | asked for ms");
        print(Child.run(FrameMeasurement.class, small, "8", "30", "8"));
        print(Child.run(FrameMeasurement.class, middle, "2368", "30", "16"));
        print(Child.run(FrameMeasurement.class, large, "4096", "30", "16"));
        table("Window", "what | longest wait ms | of it window ms | renderer ms | asked for ms");
        print(Child.run(WaitMeasurement.class, small));
        print(Child.run(WaitMeasurement.class, large));
        table(
                "Time travel",
                "run | seek, median ms | 95 % ms | longest ms | asked for ms | past MiB | asked for MiB | an iteration us");
        print(Child.run(SeekMeasurement.class, "2-8-8-1/10", "10000000", "1000"));
        print(Child.run(SeekMeasurement.class, "64-32-10/10", "100000", "1000"));
        table(
                "Full speed",
                "run | x as long as without a window | from, to | x the training thread | asked for | pauses within ms | at most ms | asked for ms");
        for (String workload : List.of("2-3-1/1", "2-8-8-1/10", "64-32-10/10")) {
            print(Child.run(RunMeasurement.class, workload, "5"));
        }
        table("Start", "what | s | the least program s | ratio | least ratio | asked for");
        print(Child.run(StartMeasurement.class, JAR.toString(), "7"));
        table("Memory", "run | steps | MiB | MiB after as many more | again | again");
        print(Child.run(MemoryMeasurement.class, "2-2-1/1", "50000"));
    }

    private static String file(Path folder, String workload) throws IOException {
        return RandomWorkload.of(workload).write(folder).toString();
    }

    private static void table(String title, String columns) {
        int count = columns.split(" \\| ", -1).length;
        System.out.printf("%n## %s%n%n| %s |%n%s|%n", title, columns, "|---".repeat(count));
    }

    private static void print(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith("|")) {
                System.out.println(line);
            } else {
                System.err.println(line);
            }
        }
    }
}
