package backstep.ui.exporting;

import backstep.diagram.NetworkForm;
import backstep.diagram.plot.LossPlot;
import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.paint.Painting;
import backstep.paint.window.Scene;
import backstep.paint.window.View;
import backstep.training.step.Position;
import backstep.ui.kit.model.RunModel;
import backstep.ui.kit.model.Workbench;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Which picture is to be exported, how large, and in which format.
///
/// It is the picture on the screen: the same painter, the same step, the same choices and colours.
public final class ExportViewModel {
    private final Workbench workbench;
    private final Supplier<LossPlot> losses;
    private final Supplier<NetworkForm> form;
    private final Supplier<Painting> comparison;
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.NETWORK);
    private final ObjectProperty<PictureFormat> format = new SimpleObjectProperty<>(PictureFormat.PNG);
    private final DoubleProperty width = new SimpleDoubleProperty();
    private final DoubleProperty height = new SimpleDoubleProperty();
    private final DoubleProperty scale = new SimpleDoubleProperty(2);

    /// @param losses the plot of the global error as it is on the screen
    /// @param form how the network is drawn on the screen
    /// @param comparison the run beside another branch as it is on the screen
    public ExportViewModel(
            Workbench workbench, Supplier<LossPlot> losses, Supplier<NetworkForm> form, Supplier<Painting> comparison) {
        this.workbench = workbench;
        this.losses = losses;
        this.form = form;
        this.comparison = comparison;
        view.subscribe(chosen -> {
            double larger = workbench.run().themeProperty().get().scale();
            width.set(Math.rint(chosen.width() * larger));
            height.set(Math.rint(chosen.height() * larger));
        });
    }

    public ObjectProperty<View> viewProperty() {
        return view;
    }

    public ObjectProperty<PictureFormat> formatProperty() {
        return format;
    }

    /// In logical pixels, as [#heightProperty].
    public DoubleProperty widthProperty() {
        return width;
    }

    public DoubleProperty heightProperty() {
        return height;
    }

    /// How many pixels of a PNG there are to a logical pixel.
    public DoubleProperty scaleProperty() {
        return scale;
    }

    /// The picture as chosen.
    ///
    /// @throws IllegalArgumentException where no file can hold it
    public Picture picture() {
        RunModel run = workbench.run();
        Scene scene = new Scene(
                workbench.experiment().title(),
                run.snapshot(),
                losses.get(),
                run.colorByProperty().get(),
                run.focusProperty().get(),
                run.granularityProperty().get(),
                run.notationProperty().get(),
                run.callOutsProperty().get(),
                form.get(),
                comparison.get());
        return new Picture(
                view.get().painting(scene),
                width.get(),
                height.get(),
                scale.get(),
                run.themeProperty().get());
    }

    /// A name for the file that says what it shows and where: `network-1-6.png`.
    public String fileName() {
        Position here = workbench.run().snapshot().position();
        return view.get().word() + "-" + here.iteration() + "-" + here.steps()
                + format.get().extension();
    }
}
