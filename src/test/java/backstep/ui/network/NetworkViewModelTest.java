package backstep.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.diagram.NetworkForm;
import backstep.diagram.network.Area;
import backstep.diagram.network.Hit;
import backstep.diagram.network.NetworkDiagram;
import backstep.diagram.network.Walk;
import backstep.explain.Focus;
import backstep.explain.inspection.Inspectable;
import backstep.math.SplitMix;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.paint.Box;
import backstep.paint.Theme;
import backstep.paint.matrix.MatrixPicture;
import backstep.paint.quantity.Hover;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.backstage.Runs;
import backstep.ui.kit.model.Inspected;
import backstep.ui.kit.model.RunModel;
import org.junit.jupiter.api.Test;

class NetworkViewModelTest {
    private static final Box AREA = Box.of(735, 440);

    private final RunModel run = new RunModel(Setups.twoTwoTwo(), new HandDrivenBackstage());
    private final NetworkViewModel viewModel = new NetworkViewModel(run);
    private final NetworkDiagram diagram = viewModel.pictureProperty().get().diagram(AREA, Theme.LIGHT);

    @Test
    void aClickOnANeuronTakesItUnderStudy() {
        viewModel.choose(diagram.column(2).x(), diagram.column(2).y(1), AREA);

        assertThat(run.focusProperty().get()).isEqualTo(Focus.neuron(2, 1));
    }

    @Test
    void aClickOnNothingEndsTheStudy() {
        run.focusProperty().set(Focus.neuron(2, 1));

        viewModel.choose(2, 2, AREA);

        assertThat(run.focusProperty().get()).isNull();
    }

    @Test
    void whatThePointerIsOnIsReadOut() {
        boolean there = viewModel.point(diagram.column(0).x(), diagram.column(0).y(2), AREA);

        assertThat(there).isTrue();
        assertThat(viewModel.pictureProperty().get().hover().hit()).isEqualTo(new Hit.Unit(0, 2));
    }

    @Test
    void whereThePointerLeavesNothingIsReadOut() {
        viewModel.point(diagram.column(0).x(), diagram.column(0).y(2), AREA);

        viewModel.pointNowhere();

        assertThat(viewModel.pictureProperty().get().hover()).isEqualTo(Hover.NONE);
    }

    @Test
    void theKeyboardWalksFromTheOutputAlongItsSumToTheBias() {
        viewModel.walk(Walk.Direction.LEFT, AREA);
        viewModel.walk(Walk.Direction.LEFT, AREA);
        viewModel.walk(Walk.Direction.DOWN, AREA);
        assertThat(run.focusProperty().get()).isEqualTo(Focus.edge(2, 2, 1));

        viewModel.walk(Walk.Direction.DOWN, AREA);

        assertThat(run.focusProperty().get()).isEqualTo(Focus.bias(2, 1));
        assertThat(viewModel.pictureProperty().get().hover().hit()).isEqualTo(new Hit.Edge(2, 0, 1));
    }

    @Test
    void whatIsClickedIsLookedIntoBesideIt() {
        Area node = diagram.around(new Hit.Unit(2, 1));
        viewModel.choose(node.centreX(), node.centreY(), AREA);
        viewModel.inspectAt(node.centreX(), node.centreY(), AREA, place -> place);

        assertThat(run.inspectedProperty().get())
                .isEqualTo(new Inspected(
                        new Inspectable.Neuron(2, 1), new Box(node.x(), node.y(), node.width(), node.height())));

        viewModel.inspectAt(2, 2, AREA, place -> place);
        assertThat(run.inspectedProperty().get()).isNull();
    }

    @Test
    void whatWasWalkedToCanBeLookedInto() {
        viewModel.inspect(AREA, place -> place);
        assertThat(run.inspectedProperty().get()).isNull();

        viewModel.walk(Walk.Direction.LEFT, AREA);
        viewModel.walk(Walk.Direction.LEFT, AREA);
        viewModel.inspect(AREA, place -> place);

        assertThat(run.inspectedProperty().get().what()).isEqualTo(new Inspectable.Parameter(2, 1, 1));
    }

    @Test
    void asMatricesItIsWalkedFromCellToCell() {
        viewModel.turn();
        run.focusProperty().set(Focus.edge(2, 1, 1));

        viewModel.walk(Walk.Direction.RIGHT, AREA);

        assertThat(run.focusProperty().get()).isEqualTo(Focus.edge(2, 1, 2));
        assertThat(viewModel.textProperty().getValue()).startsWith("The network as matrices. ");
    }

    @Test
    void aClickOnACellTakesItsWeightUnderStudy() {
        viewModel.turn();
        Area cell = new MatrixPicture(viewModel.pictureProperty().get())
                .plan(AREA, Theme.LIGHT)
                .around(new Hit.Edge(1, 2, 1));

        viewModel.choose(cell.centreX(), cell.centreY(), AREA);

        assertThat(run.focusProperty().get()).isEqualTo(Focus.edge(1, 2, 1));
    }

    @Test
    void aLargeNetworkIsShownAsMatricesUntilItIsChosenOtherwise() {
        HandDrivenBackstage backstage = new HandDrivenBackstage();
        RunModel changing = new RunModel(Setups.twoTwoTwo(), backstage);
        NetworkViewModel shown = new NetworkViewModel(changing);
        assertThat(shown.formProperty().get()).isEqualTo(NetworkForm.GRAPH);

        changing.open(large());
        backstage.settle();
        assertThat(shown.formProperty().get()).isEqualTo(NetworkForm.MATRIX);

        shown.turn();
        changing.step();
        backstage.settle();
        assertThat(shown.formProperty().get()).isEqualTo(NetworkForm.GRAPH);
    }

    @Test
    void theChoiceStaysFromOneSmallNetworkToAnother() {
        HandDrivenBackstage backstage = new HandDrivenBackstage();
        RunModel changing = new RunModel(Setups.twoTwoTwo(), backstage);
        NetworkViewModel shown = new NetworkViewModel(changing);
        shown.turn();

        changing.open(Setups.xorBatch());
        backstage.settle();

        assertThat(shown.formProperty().get()).isEqualTo(NetworkForm.MATRIX);
    }

    private static Setup large() {
        return Setups.random(Setups.shape(80, Activation.TANH, 60, 2), Loss.MSE, new SplitMix(1));
    }

    @Test
    void leavingEndsTheStudyAndTheReadOut() {
        viewModel.walk(Walk.Direction.LEFT, AREA);

        viewModel.leave();

        assertThat(run.focusProperty().get()).isNull();
        assertThat(viewModel.pictureProperty().get().hover()).isEqualTo(Hover.NONE);
    }

    @Test
    void whatIsNoteworthyIsSaidAndShown() {
        HandDrivenBackstage backstage = new HandDrivenBackstage();
        RunModel steep = new RunModel(Runs.oneNeuron(0.3), backstage);
        NetworkViewModel shown = new NetworkViewModel(steep);
        steep.finishIteration();
        backstage.settle();

        assertThat(shown.callOutsProperty().getValue())
                .isEqualTo(
                        "Learning rate 0.3 is too high for this batch: its E rises from 4 to 16 with the new weights.");
        assertThat(shown.textProperty().getValue())
                .endsWith(shown.callOutsProperty().getValue());
        assertThat(shown.pictureProperty().get().callOuts()).hasSize(1);
    }

    @Test
    void nothingIsCalledOutWhereNothingIsNoteworthy() {
        HandDrivenBackstage backstage = new HandDrivenBackstage();
        RunModel gentle = new RunModel(Runs.oneNeuron(0.01), backstage);
        NetworkViewModel shown = new NetworkViewModel(gentle);
        gentle.finishIteration();
        gentle.finishIteration();
        backstage.settle();

        assertThat(shown.callOutsProperty().getValue()).isEmpty();
    }
}
