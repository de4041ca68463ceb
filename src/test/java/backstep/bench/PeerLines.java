package backstep.bench;

import backstep.data.Preparation;
import backstep.experiment.Experiment;
import backstep.experiment.ExperimentException;
import backstep.experiment.ExperimentWriter;
import backstep.experiment.Source;
import backstep.nn.Initialization;
import backstep.training.Evaluation;
import backstep.training.Setup;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Times the packaged program's command `train` on each [Workload] and prints a line of tab-separated values for each
/// run, to be put into a table beside other engines.
///
/// The columns: workload, engine, its version, type of number, batch, epochs, samples, seconds, seconds of the
/// processor (left empty), samples per second, MSE before and after, whether it fell, a note. Arguments are names of
/// workloads; none means all.
final class PeerLines {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double WARM = 3;
    private static final double LEAST = 0.4;
    private static final double MOST = 1.5;
    private static final int RUNS = 2;

    private final Workload workload;
    private final Setup setup;
    private final Path file;

    private PeerLines(Workload workload, Path file) {
        this.workload = workload;
        this.setup = workload.setup();
        this.file = file;
    }

    public static void main(String[] names) throws IOException, InterruptedException, ExperimentException {
        List<Workload> workloads = new ArrayList<>();
        for (String name : names) {
            workloads.add(Workload.valueOf(name));
        }
        for (Workload workload : workloads.isEmpty() ? List.of(Workload.values()) : workloads) {
            Path file = Files.createTempFile("workload", ".json");
            try {
                new PeerLines(workload, file).run();
            } finally {
                Files.delete(file);
            }
        }
    }

    private void run() throws IOException, InterruptedException, ExperimentException {
        ExperimentWriter.write(experiment(), file);
        long usual = workload.epochs();
        double cold = train(usual, 0).get("seconds").doubleValue() / usual;
        long warm = Math.max(1, (long) (WARM / cold));
        double perEpoch = train(usual, warm).get("seconds").doubleValue() / usual;
        long epochs = usual * perEpoch > MOST
                ? Math.max(1, (long) (MOST / perEpoch))
                : Math.max(usual, (long) (LEAST / perEpoch));
        double before = Evaluation.score(
                        setup.shape(), setup.start(), setup.dataset().training(), setup.settings())
                .globalError()
                .mse();
        for (int n = 0; n < RUNS; n++) {
            print(epochs, before, train(epochs, Math.max(1, (long) (WARM / perEpoch))));
        }
    }

    private Experiment experiment() {
        return new Experiment(
                workload.name(),
                "",
                setup.shape(),
                Initialization.DEFAULT,
                setup.start(),
                setup.start(),
                new Source.Inline(
                        setup.dataset().training(),
                        setup.dataset().inputNames(),
                        setup.dataset().targetNames(),
                        Preparation.NONE),
                setup.dataset(),
                setup.settings());
    }

    /// The line of figures of the command, in a program of its own.
    private JsonNode train(long epochs, long warmUp) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Measurements.JAR.toString(),
                        "train",
                        file.toString(),
                        "--epochs",
                        Long.toString(epochs),
                        "--warmup",
                        Long.toString(warmUp))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("train failed on " + workload);
        }
        return JSON.readTree(line);
    }

    private void print(long epochs, double before, JsonNode figures) {
        double seconds = figures.get("seconds").doubleValue();
        long samples = figures.get("samples").longValue();
        double after = figures.get("mse").doubleValue();
        System.out.println(String.format(
                Locale.ROOT,
                "%s\tbackstep\t1\tf64\t%d\t%d\t%d\t%.4f\t\t%.0f\t%.5f\t%.5f\t%s\t",
                workload,
                workload.batch(),
                epochs,
                samples,
                seconds,
                samples / seconds,
                before,
                after,
                after < before ? "ok" : "NOT-LEARNING"));
    }
}
