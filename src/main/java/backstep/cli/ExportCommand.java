package backstep.cli;

import backstep.cli.argument.Choice;
import backstep.cli.argument.PictureSize;
import backstep.cli.argument.Place;
import backstep.cli.argument.Positive;
import backstep.cli.argument.RunLength;
import backstep.cli.argument.Study;
import backstep.cli.argument.Writing;
import backstep.diagram.ColorBy;
import backstep.diagram.NetworkForm;
import backstep.experiment.Experiment;
import backstep.explain.callout.CallOuts;
import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.export.PictureWriter;
import backstep.paint.Theme;
import backstep.paint.window.Scene;
import backstep.paint.window.View;
import backstep.timeline.Timeline;
import backstep.training.Divergence;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Paints a view at a step of the run into a picture file.
@Command(
        name = "export",
        description = "Paints what the window shows at a step into a PNG, SVG or PDF file.",
        footer = {
            "",
            "A step is ITERATION:INDEX, the index counting the steps of the iteration that are done: 1:0 is the "
                    + "start, 1:1 stands behind the first forward pass through a layer. end, the default, is the end of "
                    + "the run, which is one iteration long unless --iterations or --epochs say more."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private ExperimentArgument experiment = new ExperimentArgument();

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            required = true,
            converter = Choice.OfView.class,
            description = "network, activation, loss, errors, formula, chain, check or window")
    private @Nullable View view;

    @Option(names = "--out", paramLabel = "F", required = true, description = "the file: F.png, F.svg or F.pdf")
    private @Nullable Path out;

    @Option(names = "--at", paramLabel = "STEP", converter = Place.Converter.class, description = "the step to show")
    private Place at = Place.END;

    @Mixin
    private RunLength length = new RunLength();

    @Option(
            names = "--color-by",
            paramLabel = "weight|gradient|update",
            converter = Choice.OfColorBy.class,
            description = "what the edges of the network show (default: weight)")
    private ColorBy colorBy = ColorBy.WEIGHT;

    @Option(
            names = "--as",
            paramLabel = "graph|matrix",
            converter = Choice.OfForm.class,
            description = "how the network is drawn (default: as in the window, a matrix above 4,096 weights)")
    private @Nullable NetworkForm form;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = PictureSize.Converter.class,
            description = "width and height in pixels, or points of a PDF (default: as in the window)")
    private @Nullable PictureSize size;

    @Option(
            names = "--scale",
            paramLabel = "N",
            converter = Positive.class,
            description = "how many pixels of a PNG each of these is wide and high (default: 1)")
    private double scale = 1;

    @Option(
            names = "--theme",
            paramLabel = "light|dark|projector",
            converter = Choice.OfTheme.class,
            description = "the colours and the size of text (default: light)")
    private Theme theme = Theme.LIGHT;

    @Option(
            names = "--study",
            paramLabel = "WHAT",
            converter = Study.Converter.class,
            description = "the neuron LAYER:UNIT, weight LAYER:FROM:UNIT or bias LAYER:b:UNIT that is looked at")
    private Study study = Study.NONE;

    @Mixin
    private Writing writing = new Writing();

    @Override
    public Integer call() throws IOException {
        Path file = Objects.requireNonNull(out);
        View chosen = Objects.requireNonNull(view);
        PictureSize area = size == null ? new PictureSize(chosen.width(), chosen.height()) : size;
        refuse(file, area);
        Experiment read = experiment.read();
        if (!study.isIn(read.shape())) {
            throw Failure.ofInput("--study: the network has no such neuron, weight or bias");
        }
        Timeline timeline = new Timeline(read.setup());
        go(timeline);
        Scene scene = new Scene(
                read.title(),
                timeline.snapshot(),
                LossPlots.of(timeline),
                colorBy,
                study.focus(),
                Granularity.LAYER,
                writing.notation(),
                CallOuts.of(timeline.snapshot(), timeline.errorBefore()),
                form == null ? NetworkForm.of(read.shape()) : form,
                null);
        try {
            PictureWriter.write(new Picture(chosen.painting(scene), area.width(), area.height(), scale, theme), file);
        } catch (IOException e) {
            throw Failure.ofRun(Destination.line(file, e));
        }
        return 0;
    }

    /// What is wrong with the file or the size is said before the work, not behind it.
    private void refuse(Path file, PictureSize area) throws IOException {
        try {
            PictureFormat.of(file);
            new Picture((surface, box, colours) -> {}, area.width(), area.height(), scale, theme);
        } catch (IllegalArgumentException e) {
            throw Failure.ofInput(String.valueOf(e.getMessage()));
        }
        Destination.refuseUnwritable(file);
    }

    /// Runs as far as the length and the step say, and goes to the step.
    private void go(Timeline timeline) {
        try {
            timeline.run(length.iterations(timeline.setup(), 1), () -> true);
            Position step = at.in(timeline);
            timeline.seek(step);
        } catch (Divergence e) {
            throw Failure.ofRun(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw Failure.ofInput("--at " + at + ": " + e.getMessage());
        }
    }
}
