package backstep.paint.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.experiment.Preset;
import backstep.explain.inspection.Inspectable;
import backstep.explain.inspection.Inspector;
import backstep.explain.notation.Notation;
import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.nn.Loss;
import backstep.paint.Box;
import backstep.paint.Link;
import backstep.paint.RecordingSurface;
import backstep.paint.ReferenceRender;
import backstep.paint.Theme;
import backstep.timeline.Timeline;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.step.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectionPictureTest {
    private static final double WIDTH = 430;

    @Test
    void whatIsNotComputedYetIsSaidInWords() {
        assertThat(texts(picture(Setups.twoTwoTwo(), 1, new Inspectable.Neuron(2, 1))))
                .containsExactly("Neuron y′₁ in layer j", "is not computed yet");
    }

    @Test
    void sectionsNameTheirPhaseAndLeadToTheirStep() {
        InspectionPicture weight = picture(Setups.twoTwoTwo(), 12, new Inspectable.Parameter(2, 1, 1));
        List<Link> links = weight.links(surface(weight), Box.of(WIDTH, 400), Theme.LIGHT);

        assertThat(texts(weight))
                .containsSubsequence(
                        "0.35891647971788465",
                        "FORWARD",
                        "step 2: θ, y′ of layer j",
                        "BACKWARD",
                        "step 7: ∂E/∂w of layer j",
                        "UPDATE");
        assertThat(links).extracting(Link::target).containsExactly(new Position(1, 2, 0), new Position(1, 7, 0));
    }

    @Test
    void aSumThatIsTooLongForALineIsToldTermByTerm() {
        Setup iris = Preset.IRIS.experiment().setup();
        int error = iris.schedule(1).size() - 2 - 10 * 6;
        assertThat(texts(picture(iris, error, new Inspectable.Aggregate(Loss.RMS))))
                .contains("term", "sum so far", "e₁₁²", "7 more, added up", "e₁₀,₃²");
    }

    @Test
    void nothingIsCutOffHoweverNarrowItIs() {
        for (Preset preset : Preset.values()) {
            Setup setup = preset.experiment().setup();
            int last = setup.schedule(1).size();
            for (Inspectable what : List.of(
                    new Inspectable.Neuron(1, 1),
                    new Inspectable.Neuron(setup.shape().depth(), 1),
                    new Inspectable.Parameter(1, 1, 1),
                    new Inspectable.GlobalError(),
                    new Inspectable.Aggregate(Loss.RMS))) {
                assertInside(picture(setup, last, what), WIDTH, Theme.LIGHT);
                assertInside(picture(setup, last, what), 300, Theme.PROJECTOR);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksAsItWasLookedAt(Theme theme) throws IOException {
        InspectionPicture weight = picture(Setups.twoTwoTwo(), 12, new Inspectable.Parameter(2, 1, 1));
        double width = Math.ceil(theme.size(WIDTH));
        double height = weight.height(surface(weight), width, theme);
        byte[] png = PictureFormat.PNG.bytes(new Picture(weight, width, height, 1, theme));

        ReferenceRender.assertMatches(
                "inspection-" + theme.name().toLowerCase(Locale.ROOT), ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static void assertInside(InspectionPicture picture, double width, Theme theme) {
        double height = picture.height(surface(picture), width, theme);
        RecordingSurface drawn = RecordingSurface.of(picture, width, height, theme);
        Stream<Box> boxes = drawn.calls().stream().map(call -> switch (call) {
            case RecordingSurface.TextCall text -> text.box();
            case RecordingSurface.FillCall fill -> fill.box();
            case RecordingSurface.StrokeCall stroke -> stroke.box();
            case RecordingSurface.LineCall line -> new Box(line.x1(), line.y1(), 0, 0);
            case RecordingSurface.CellsCall cells -> cells.box();
        });
        assertThat(boxes).as(picture.inspection().title()).allSatisfy(box -> {
            assertThat(box.x()).isGreaterThanOrEqualTo(-0.01);
            assertThat(box.y()).isGreaterThanOrEqualTo(-0.01);
            assertThat(box.right()).isLessThanOrEqualTo(width + 0.01);
            assertThat(box.bottom()).isLessThanOrEqualTo(height + 0.01);
        });
    }

    private static List<String> texts(InspectionPicture picture) {
        return RecordingSurface.of(picture, WIDTH, 900, Theme.LIGHT).texts();
    }

    private static RecordingSurface surface(InspectionPicture picture) {
        return RecordingSurface.of(picture, 10, 10, Theme.LIGHT);
    }

    private static InspectionPicture picture(Setup setup, int steps, Inspectable what) {
        Timeline timeline = new Timeline(setup);
        timeline.seek(new Position(1, steps, 0));
        return new InspectionPicture(Inspector.inspect(timeline.snapshot(), what, Notation.STANDARD), 0);
    }
}
