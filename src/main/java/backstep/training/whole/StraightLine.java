package backstep.training.whole;

import static java.lang.classfile.ClassFile.ACC_FINAL;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One iteration over a single example, written out for the sizes of one network: no loops, and every number but the
/// parameters in a variable of its own.
///
/// Around two or three units a loop costs more than what is in it. The code is made while the program runs, see
/// [StraightLineCode], in a class of its own for each shape.
abstract class StraightLine {
    /// Beyond so many parameters the compiler does longer code no better than loops, and beyond a hundred not at all.
    private static final int LARGEST = 56;

    private static final Map<NetworkShape, StraightLine> MADE = new ConcurrentHashMap<>();

    /// Whether there is such code for a shape.
    static boolean suits(NetworkShape shape) {
        int parameters = 0;
        for (int layer = 1; layer <= shape.depth(); layer++) {
            parameters += (shape.units(layer - 1) + 1) * shape.units(layer);
            if (shape.layer(layer).activation() == Activation.SOFTMAX) {
                return false;
            }
        }
        return parameters <= LARGEST;
    }

    /// Whether it was made before.
    static boolean made(NetworkShape shape) {
        return MADE.containsKey(shape);
    }

    static StraightLine of(NetworkShape shape) {
        return MADE.computeIfAbsent(shape, StraightLine::make);
    }

    /// Gradient descent for one example, with the layout of [SmallParameters]; false where a number overflowed.
    ///
    /// @param factor -η
    /// @param error receives the global error
    abstract boolean descend(
            double[] w, double[] delta, double[] x, double[] t, Loss loss, double factor, double[] error);

    /// The same with a momentum.
    abstract boolean descendWithMomentum(
            double[] w,
            double[] delta,
            double[] x,
            double[] t,
            Loss loss,
            double factor,
            double[] error,
            double momentum);

    private static StraightLine make(NetworkShape shape) {
        ClassDesc parent = StraightLine.class.describeConstable().orElseThrow();
        ClassDesc name = ClassDesc.of(StraightLine.class.getPackageName(), "Written");
        MethodTypeDesc plain = StraightLineCode.TYPE;
        byte[] bytes = ClassFile.of()
                .build(
                        name,
                        type -> type.withFlags(ACC_FINAL)
                                .withSuperclass(parent)
                                .withMethodBody(
                                        INIT_NAME,
                                        MTD_void,
                                        0,
                                        code -> code.aload(0)
                                                .invokespecial(parent, INIT_NAME, MTD_void)
                                                .return_())
                                .withMethodBody(
                                        "descend", plain, 0, code -> new StraightLineCode(code, shape, false).write())
                                .withMethodBody(
                                        "descendWithMomentum",
                                        StraightLineCode.TYPE_WITH_MOMENTUM,
                                        0,
                                        code -> new StraightLineCode(code, shape, true).write()));
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(bytes, true);
            return (StraightLine) lookup.lookupClass().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
