package backstep.paint.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.experiment.Preset;
import backstep.explain.Explainer;
import backstep.explain.Explanation;
import backstep.explain.Focus;
import backstep.explain.notation.Notation;
import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.paint.Box;
import backstep.paint.Link;
import backstep.paint.RecordingSurface;
import backstep.paint.ReferenceRender;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.timeline.Timeline;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NowPictureTest {
    private static final Position WEIGHT_STEP = new Position(1, 7, 0);

    /// Every preset, and enough random networks that every loss and optimiser comes up.
    static Stream<Setup> setups() {
        return Stream.concat(
                Stream.of(Preset.values()).map(preset -> preset.experiment().setup()),
                Stream.iterate(1L, seed -> seed + 1).limit(30).map(Setups::random));
    }

    @ParameterizedTest
    @MethodSource("setups")
    void nothingOfAnyStepIsCutOff(Setup setup) {
        Timeline timeline = new Timeline(setup);
        int samples = setup.schedule(1).samples();
        while (timeline.position().steps() < setup.schedule(1).size()) {
            timeline.step(Granularity.LAYER);
            boolean middle =
                    timeline.snapshot().sample() > 2 && timeline.snapshot().sample() < samples;
            if (!middle) {
                Explanation explanation = Explainer.explain(timeline.snapshot(), null, Notation.STANDARD);
                assertInside(explanation, 735, 265, Theme.LIGHT);
                assertInside(explanation, 420, 170, Theme.PROJECTOR);
            }
        }
    }

    @Test
    void showsPhaseSentenceAndFactors() {
        RecordingSurface drawn = RecordingSurface.of(picture(WEIGHT_STEP), 735, 265, Theme.LIGHT);

        assertThat(drawn.texts())
                .containsSequence(
                        "← BACKWARD",
                        "How fast does the error change with w₁₁, from y₁ in layer i to y′₁ in layer j?",
                        "factor",
                        "what it is",
                        "value",
                        "from",
                        "local error y′₁ − t₁",
                        "+0.7414",
                        "step 5: ∂E/∂y′ of layer j",
                        "slope of the sigmoid at θ = 1.106",
                        "0.1868",
                        "step 2: θ, y′ of layer j",
                        "what neuron 1 of layer i sent",
                        "0.5933",
                        "step 1: θ, y of layer i");
    }

    @Test
    void aSentenceThatTheCornerLeavesNoRoomForStandsBelowIt() {
        NowPicture beside = new NowPicture(picture(WEIGHT_STEP).explanation(), 400);
        RecordingSurface drawn = RecordingSurface.of(beside, 690, 260, Theme.PROJECTOR);
        RecordingSurface.TextCall sentence = drawn.calls(RecordingSurface.TextCall.class).stream()
                .filter(text -> text.text().startsWith("How fast"))
                .findFirst()
                .orElseThrow();

        assertThat(sentence.box().x()).isLessThan(60);
        assertThat(sentence.text()).hasSizeGreaterThan(40);
    }

    @Test
    void aQuestionHasNoColumnForValuesThatItDoesNotShow() {
        NowPicture whole = picture(WEIGHT_STEP);
        NowPicture question =
                new NowPicture(whole.explanation().asked(whole.explanation().equations()));
        RecordingSurface drawn = RecordingSurface.of(question, 735, 265, Theme.LIGHT);

        assertThat(drawn.texts()).contains("factor", "what it is").doesNotContain("value", "from");
    }

    @Test
    void theRowOfAFactorLeadsToTheStepThatComputedIt() {
        RecordingSurface drawn = RecordingSurface.of(picture(WEIGHT_STEP), 735, 265, Theme.LIGHT);
        Link slope =
                picture(WEIGHT_STEP).links(drawn, Box.of(735, 265), Theme.LIGHT).get(1);

        assertThat(slope.target()).isEqualTo(new Position(1, 2, 0));
        assertThat(slope.words()).isEqualTo("slope of the sigmoid at θ = 1.106, from step 2: θ, y′ of layer j");
        assertThat(drawn.calls(RecordingSurface.TextCall.class))
                .filteredOn(text -> text.text().equals("0.1868"))
                .singleElement()
                .satisfies(text -> assertThat(slope.box().overlaps(text.box())).isTrue());
    }

    @Test
    void aNarrowTableHasNoRoomForWhereFactorsCameFrom() {
        RecordingSurface drawn = RecordingSurface.of(picture(WEIGHT_STEP), 420, 300, Theme.LIGHT);

        assertThat(drawn.texts()).contains("value").doesNotContain("from");
    }

    @Test
    void theResultHasTheColourOfThePhase() {
        RecordingSurface drawn = RecordingSurface.of(picture(WEIGHT_STEP), 735, 265, Theme.DARK);

        assertThat(drawn.calls(RecordingSurface.FillCall.class))
                .filteredOn(fill -> fill.ink().equals(Theme.DARK.ink(Token.BACKWARD_STRONG)))
                .hasSize(2);
    }

    @Test
    void weightsHaveTheColourOfTheirSign() {
        RecordingSurface drawn = RecordingSurface.of(picture(new Position(1, 1, 0)), 735, 265, Theme.LIGHT);

        assertThat(drawn.inks()).contains(Theme.LIGHT.ink(Token.WEIGHT_POSITIVE));
    }

    @Test
    void growsWithTheAreaUpToALimit() {
        double usual = title(735, 265).height();
        double large = title(1600, 600).height();

        assertThat(large).isEqualTo(1.7 * usual, within(0.05 * large));
        assertThat(title(3200, 1200).height()).isEqualTo(large, within(0.01));
    }

    @Test
    void paintsIntoTheSmallestAreas() {
        for (double size = 0; size < 60; size += 7) {
            RecordingSurface drawn = RecordingSurface.of(picture(WEIGHT_STEP), size, size, Theme.LIGHT);
            assertThat(drawn.calls()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksAsItWasLookedAt(Theme theme) throws IOException {
        String name = "now-" + theme.name().toLowerCase(Locale.ROOT);
        Picture picture = new Picture(picture(WEIGHT_STEP), 735, 265, 1, theme);
        byte[] png = PictureFormat.PNG.bytes(picture);

        ReferenceRender.assertMatches(name, ImageIO.read(new ByteArrayInputStream(png)));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void longSumsLookAsTheyWereLookedAt(Theme theme) throws IOException {
        Setup digits = Preset.DIGITS.experiment().setup();
        Timeline timeline = new Timeline(digits);
        timeline.seek(new Position(1, 1, 0));
        Explanation explanation = Explainer.explain(timeline.snapshot(), Focus.neuron(1, 5), Notation.STANDARD);
        byte[] png = PictureFormat.PNG.bytes(new Picture(new NowPicture(explanation), 735, 265, 1, theme));

        ReferenceRender.assertMatches(
                "now-digits-" + theme.name().toLowerCase(Locale.ROOT), ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static Box title(double width, double height) {
        return RecordingSurface.of(picture(WEIGHT_STEP), width, height, Theme.LIGHT)
                .calls(RecordingSurface.TextCall.class)
                .getFirst()
                .box();
    }

    private static void assertInside(Explanation explanation, double width, double height, Theme theme) {
        RecordingSurface drawn = RecordingSurface.of(new NowPicture(explanation), width, height, theme);
        Stream<Box> boxes = drawn.calls().stream().map(call -> switch (call) {
            case RecordingSurface.TextCall text -> text.box();
            case RecordingSurface.FillCall fill -> fill.box();
            case RecordingSurface.StrokeCall stroke -> stroke.box();
            case RecordingSurface.LineCall line -> new Box(line.x1(), line.y1(), 0, 0);
            case RecordingSurface.CellsCall cells -> cells.box();
        });
        assertThat(boxes).as(explanation.text()).allSatisfy(box -> {
            assertThat(box.x()).isGreaterThanOrEqualTo(-0.01);
            assertThat(box.y()).isGreaterThanOrEqualTo(-0.01);
            assertThat(box.right()).isLessThanOrEqualTo(width + 0.01);
            assertThat(box.bottom()).isLessThanOrEqualTo(height + 0.01);
        });
    }

    private static NowPicture picture(Position position) {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.seek(position);
        return new NowPicture(Explainer.explain(timeline.snapshot(), null, Notation.STANDARD));
    }
}
