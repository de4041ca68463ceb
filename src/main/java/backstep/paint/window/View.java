package backstep.paint.window;

import backstep.diagram.NetworkForm;
import backstep.explain.Explanation;
import backstep.paint.Painting;
import backstep.paint.comparison.ComparisonPicture;
import backstep.paint.matrix.MatrixPicture;
import backstep.paint.network.NetworkPicture;
import backstep.paint.panel.ErrorsPicture;
import backstep.paint.panel.NowPicture;
import backstep.paint.plot.ActivationPicture;
import backstep.paint.plot.LossPicture;
import backstep.paint.study.ChainPicture;
import backstep.paint.study.CheckPicture;
import java.util.Locale;

/// The views that there are pictures of, each with the size that it has in a window of 1440 x 900.
public enum View {
    /// Inputs, layers and weights.
    NETWORK(764, 452),
    /// The activation of the layer under study.
    ACTIVATION(371, 236),
    /// The global error over the run.
    LOSS(371, 325),
    /// Local errors and what they come to.
    ERRORS(371, 190),
    /// What the step computes, and how.
    FORMULA(764, 277),
    /// How the error reaches one weight.
    CHAIN(764, 277),
    /// Backpropagation beside difference quotients.
    CHECK(764, 277),
    /// Two branches of the run.
    COMPARE(764, 277),
    /// All that the window shows.
    WINDOW(1440, 900);

    private final double width;
    private final double height;

    View(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// The word for it on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// In logical pixels.
    public double width() {
        return width;
    }

    /// In logical pixels.
    public double height() {
        return height;
    }

    /// The view of `scene`.
    public Painting painting(Scene scene) {
        return switch (this) {
            case NETWORK -> network(scene);
            case ACTIVATION ->
                new ActivationPicture(scene.snapshot(), scene.focus(), scene.notation(), scene.granularity());
            case LOSS -> new LossPicture(scene.losses(), scene.phase(), scene.notation());
            case ERRORS -> new ErrorsPicture(scene.snapshot(), scene.notation());
            case FORMULA -> new NowPicture(scene.explanation());
            case CHAIN -> new ChainPicture(scene.chain(), scene.notation(), 0);
            case CHECK -> new CheckPicture(scene.check(), scene.notation(), 0);
            case COMPARE -> comparison(scene);
            case WINDOW -> new WindowPicture(scene);
        };
    }

    private static Painting comparison(Scene scene) {
        Painting shown = scene.comparison();
        return shown == null ? new ComparisonPicture("There is no other branch to compare with.", 0) : shown;
    }

    private static Painting network(Scene scene) {
        Explanation explanation = scene.explanation();
        NetworkPicture picture = NetworkPicture.still(
                        scene.snapshot(), scene.colorBy(), explanation.highlight(), scene.focus(), scene.notation())
                .with(scene.callOuts());
        return scene.form() == NetworkForm.MATRIX ? new MatrixPicture(picture) : picture;
    }
}
