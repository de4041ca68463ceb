package backstep.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.diagram.plot.TrailLayout;
import backstep.diagram.plot.TrailMark;
import backstep.diagram.plot.TrailPlot;
import backstep.explain.EdgeRef;
import backstep.explain.Focus;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.paint.Box;
import backstep.paint.Link;
import backstep.paint.RecordingSurface;
import backstep.paint.Theme;
import backstep.training.Setups;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.model.Page;
import backstep.ui.kit.model.RunModel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HistoryViewModelTest {
    private static final Box AREA = Box.of(740, 260);

    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final RunModel run = new RunModel(Setups.xorBatch(), backstage);
    private final HistoryViewModel history = new HistoryViewModel(run);
    private final RecordingSurface surface = new RecordingSurface();

    @BeforeEach
    void trainAndTurnToTheHistory() {
        run.notationProperty().set(Notation.of(Numbers.STANDARD));
        run.goTo(new Position(120, 39, 0));
        run.focusProperty().set(Focus.edge(2, 1, 1));
        run.turn(Page.HISTORY);
        backstage.settle();
    }

    @Test
    void asksAboutTheChosenWeight() {
        assertThat(history.pictureProperty().get().question())
                .isEqualTo("Why did w₁₁, from y₁ in layer i to y′₁ in layer j get here?");
        assertThat(history.pictureProperty().get().plot().now())
                .isEqualTo(run.snapshot().layer(2).parameters().weights().get(0, 0));
    }

    @Test
    void marksTheTenLargestUpdatesOfTheWholeRun() {
        List<TrailMark> marks = history.pictureProperty().get().plot().marks();
        assertThat(marks).hasSize(10);
        assertThat(Math.abs(marks.getFirst().delta()))
                .isGreaterThanOrEqualTo(Math.abs(marks.getLast().delta()));
        assertThat(history.pictureProperty().get().status()).isEqualTo("All 120 iterations are searched.");
    }

    @Test
    void aMarkLeadsToTheVeryUpdate() {
        TrailMark mark = history.pictureProperty().get().plot().marks().getFirst();
        history.follow(mark.at());
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(mark.at());
        assertThat(run.snapshot().layer(2).weightDelta().get(0, 0)).isEqualTo(mark.delta());
        assertThat(run.snapshot().layer(2).parameters().weights().get(0, 0)).isEqualTo(mark.value());
    }

    @Test
    void aClickOnAMarkOrElsewhereInThePlotGoesThere() {
        TrailLayout layout = history.pictureProperty().get().layout(surface, AREA, Theme.LIGHT);
        TrailMark mark = layout.plot().marks().getFirst();
        assertThat(history.press(surface, layout.x(mark) + 2, layout.y(mark) - 2, AREA))
                .isTrue();
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(mark.at());
        double far = layout.across().at(60);
        assertThat(history.press(surface, far, layout.frame().top() + 1, AREA)).isTrue();
        backstage.settle();
        assertThat(run.snapshot().position()).isEqualTo(new Position(60, 39, 0));
        assertThat(history.press(surface, 5, 5, AREA)).isFalse();
    }

    @Test
    void everyRowOfTheTableIsALink() {
        List<Link> links = history.pictureProperty().get().links(surface, AREA, Theme.LIGHT);
        List<TrailMark> marks = history.pictureProperty().get().plot().marks();
        assertThat(links).hasSizeGreaterThan(4);
        assertThat(links.getFirst().target()).isEqualTo(marks.getFirst().at());
        assertThat(links.getFirst().words())
                .startsWith("the update of iteration " + marks.getFirst().at().iteration());
    }

    @Test
    void followsAnotherWeightWhenOneIsChosen() {
        run.focusProperty().set(Focus.bias(1, 2));
        assertThat(history.pictureProperty().get().plot().marks()).isEmpty();
        backstage.settle();
        assertThat(run.trails().knownProperty().get().weight()).isEqualTo(new EdgeRef(1, 0, 2));
        assertThat(history.pictureProperty().get().plot().marks()).hasSize(10);
    }

    @Test
    void keepsItsWeightWhileTheRunMovesAndNoneIsChosen() {
        run.turn(Page.NOW);
        run.focusProperty().set(null);
        run.turn(Page.HISTORY);
        backstage.settle();
        EdgeRef weight = run.trails().knownProperty().get().weight();
        run.start();
        run.step();
        backstage.settle();
        assertThat(run.trails().knownProperty().get().weight()).isEqualTo(weight);
    }

    @Test
    void looksForNothingWhileAnotherPageIsInFront() {
        run.turn(Page.NOW);
        assertThat(run.trails().knownProperty().get()).isNull();
        backstage.settle();
        assertThat(run.trails().knownProperty().get()).isNull();
    }

    @Test
    void endsWhereTheRunStandsWhileWhatLiesAheadIsHidden() {
        run.seek(new Position(2, 3, 0));
        backstage.settle();
        run.ahead().hiddenProperty().set(true);

        TrailPlot shown = history.pictureProperty().get().plot();
        assertThat(shown.iterations().toArray()).containsOnly(0, 1);
        assertThat(shown.marks()).allMatch(mark -> mark.at().iteration() == 1);
    }

    @Test
    void growsWithTheRun() {
        run.goTo(new Position(150, 39, 0));
        backstage.settle();
        assertThat(history.pictureProperty().get().status()).isEqualTo("All 150 iterations are searched.");
    }

    @Test
    void saysItAllInWords() {
        assertThat(history.textProperty().getValue())
                .startsWith("Why did w₁₁, from y₁ in layer i to y′₁ in layer j get here? It is ")
                .contains("Iteration ")
                .endsWith("All 120 iterations are searched.");
    }
}
