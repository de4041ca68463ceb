package backstep.training.whole;

import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;

import backstep.math.Exponential;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// Writes the code of a [StraightLine]: what [OnlineNetwork] does by loops, in the same order of summation.
///
/// Each method leaves what it computes in new local variables. To one of them, the trace, 0 times every number is added
/// that may overflow: it is 0 at the end, or NaN.
final class StraightLineCode {
    private static final ClassDesc DOUBLES = CD_double.arrayType();
    private static final ClassDesc LOSS = describe(Loss.class);
    private static final ClassDesc ACTIVATION = describe(Activation.class);

    static final MethodTypeDesc TYPE =
            MethodTypeDesc.of(CD_boolean, DOUBLES, DOUBLES, DOUBLES, DOUBLES, LOSS, CD_double, DOUBLES);
    static final MethodTypeDesc TYPE_WITH_MOMENTUM =
            MethodTypeDesc.of(CD_boolean, DOUBLES, DOUBLES, DOUBLES, DOUBLES, LOSS, CD_double, DOUBLES, CD_double);

    private static final MethodTypeDesc ONE_NUMBER = MethodTypeDesc.of(CD_double, CD_double);
    private static final MethodTypeDesc TWO_NUMBERS = MethodTypeDesc.of(CD_double, CD_double, CD_double);

    private final CodeBuilder code;
    private final NetworkShape shape;
    private final boolean withMomentum;
    private final int w;
    private final int delta;
    private final int x;
    private final int t;
    private final int loss;
    private final int factor;
    private final int error;
    private final int trace;
    /// The variables of the parameters in their order, and of y, θ and ∂E/∂θ by layer and unit.
    private final int[] parameters;

    private final int[][] outputs;
    private final int[][] logits;
    private final int[][] logitGradients;

    StraightLineCode(CodeBuilder code, NetworkShape shape, boolean withMomentum) {
        this.code = code;
        this.shape = shape;
        this.withMomentum = withMomentum;
        this.w = code.parameterSlot(0);
        this.delta = code.parameterSlot(1);
        this.x = code.parameterSlot(2);
        this.t = code.parameterSlot(3);
        this.loss = code.parameterSlot(4);
        this.factor = code.parameterSlot(5);
        this.error = code.parameterSlot(6);
        this.trace = variable();
        int layers = shape.depth() + 1;
        this.outputs = new int[layers][];
        this.logits = new int[layers][];
        this.logitGradients = new int[layers][];
        int count = 0;
        for (int layer = 1; layer < layers; layer++) {
            count += (shape.units(layer - 1) + 1) * shape.units(layer);
        }
        this.parameters = new int[count];
    }

    void write() {
        code.dconst_0().dstore(trace);
        outputs[0] = entries(x, shape.inputs());
        System.arraycopy(entries(w, parameters.length), 0, parameters, 0, parameters.length);
        int depth = shape.depth();
        for (int layer = 1; layer <= depth; layer++) {
            forward(layer);
        }
        int[] outputGradient = outputGradient();
        for (int layer = depth; layer >= 1; layer--) {
            logitGradient(layer, layer == depth ? outputGradient : backThrough(layer + 1));
        }
        for (int layer = 1; layer <= depth; layer++) {
            update(layer);
        }
        Label overflow = code.newLabel();
        code.dload(trace).dconst_0().dcmpl().ifne(overflow).iconst_1().ireturn();
        code.labelBinding(overflow).iconst_0().ireturn();
    }

    /// θ_j = Σ_i y_i w_ij + b_j, and y_j.
    private void forward(int layer) {
        int units = shape.units(layer);
        logits[layer] = new int[units];
        outputs[layer] = new int[units];
        for (int j = 0; j < units; j++) {
            code.dconst_0();
            for (int i = 0; i < shape.units(layer - 1); i++) {
                code.dload(outputs[layer - 1][i])
                        .dload(weight(layer, i, j))
                        .dmul()
                        .dadd();
            }
            logits[layer][j] = store(code.dload(parameters[biasesAt(layer) + j]).dadd());
            outputs[layer][j] = output(layer, logits[layer][j]);
            trace(logits[layer][j]);
        }
    }

    private int output(int layer, int logit) {
        Activation activation = shape.layer(layer).activation();
        if (activation == Activation.SIGMOID) {
            return store(code.dload(logit).invokestatic(describe(Exponential.class), "sigmoid", ONE_NUMBER));
        }
        return store(constant(activation).dload(logit).invokevirtual(ACTIVATION, "output", ONE_NUMBER));
    }

    /// E, and ∂E/∂y' at the outputs.
    private int[] outputGradient() {
        int count = shape.outputs();
        int[] y = outputs[shape.depth()];
        int[] targets = entries(t, count);
        int squares = zero();
        int terms = zero();
        for (int k = 0; k < count; k++) {
            int e = store(code.dload(y[k]).dload(targets[k]).dsub());
            code.dload(squares).dload(e).dload(e).dmul().dadd().dstore(squares);
            code.dload(terms).aload(loss).dload(y[k]).dload(targets[k]);
            code.invokevirtual(LOSS, "term", TWO_NUMBERS).dadd().dstore(terms);
        }
        code.aload(loss).dload(terms).iconst_1().loadConstant(count);
        int global =
                store(code.invokevirtual(LOSS, "aggregate", MethodTypeDesc.of(CD_double, CD_double, CD_int, CD_int)));
        code.aload(error).iconst_0().dload(global).dastore();
        trace(store(code.dload(global).dload(squares).dadd()));
        int[] gradient = new int[count];
        for (int k = 0; k < count; k++) {
            code.aload(loss)
                    .dload(y[k])
                    .dload(targets[k])
                    .iconst_1()
                    .loadConstant(count)
                    .dload(global);
            gradient[k] = store(code.invokevirtual(
                    LOSS, "gradient", MethodTypeDesc.of(CD_double, CD_double, CD_double, CD_int, CD_int, CD_double)));
            trace(gradient[k]);
        }
        return gradient;
    }

    /// ∂E/∂y_i = Σ_j w_ij ∂E/∂θ_j of the layer before `layer`.
    private int[] backThrough(int layer) {
        int[] gradient = new int[shape.units(layer - 1)];
        for (int i = 0; i < gradient.length; i++) {
            code.dconst_0();
            for (int j = 0; j < shape.units(layer); j++) {
                code.dload(weight(layer, i, j))
                        .dload(logitGradients[layer][j])
                        .dmul()
                        .dadd();
            }
            gradient[i] = store(code);
        }
        return gradient;
    }

    /// ∂E/∂θ_j = ∂E/∂y_j · dy_j/dθ_j.
    private void logitGradient(int layer, int[] outputGradient) {
        Activation activation = shape.layer(layer).activation();
        logitGradients[layer] = new int[outputGradient.length];
        for (int j = 0; j < outputGradient.length; j++) {
            int y = outputs[layer][j];
            code.dload(outputGradient[j]);
            if (activation == Activation.SIGMOID) {
                code.dload(y).dconst_1().dload(y).dsub().dmul();
            } else {
                constant(activation).dload(logits[layer][j]).dload(y);
                code.invokevirtual(ACTIVATION, "slope", TWO_NUMBERS);
            }
            logitGradients[layer][j] = store(code.dmul());
        }
    }

    private void update(int layer) {
        int units = shape.units(layer);
        for (int i = 0; i < shape.units(layer - 1); i++) {
            for (int j = 0; j < units; j++) {
                code.dload(outputs[layer - 1][i])
                        .dload(logitGradients[layer][j])
                        .dmul();
                update(weightsAt(layer) + i * units + j, store(code));
            }
        }
        for (int j = 0; j < units; j++) {
            update(biasesAt(layer) + j, logitGradients[layer][j]);
        }
    }

    /// Δw = -η (0 + g), where 0 is what the sum over the batch begins with, and w + Δw.
    private void update(int at, int gradient) {
        code.dload(factor).dconst_0().dload(gradient).dadd().dmul();
        if (withMomentum) {
            code.dload(code.parameterSlot(7))
                    .aload(delta)
                    .loadConstant(at)
                    .daload()
                    .dmul()
                    .dadd();
        }
        int change = store(code);
        code.aload(delta).loadConstant(at).dload(change).dastore();
        int value = store(code.dload(parameters[at]).dload(change).dadd());
        code.aload(w).loadConstant(at).dload(value).dastore();
        trace(value);
    }

    private void trace(int value) {
        code.dload(trace).dload(value).dconst_0().dmul().dadd().dstore(trace);
    }

    private int[] entries(int array, int count) {
        int[] variables = new int[count];
        for (int n = 0; n < count; n++) {
            variables[n] = store(code.aload(array).loadConstant(n).daload());
        }
        return variables;
    }

    private CodeBuilder constant(Activation activation) {
        return code.getstatic(ACTIVATION, activation.name(), ACTIVATION);
    }

    private int zero() {
        return store(code.dconst_0());
    }

    /// Puts the number on the stack into a new variable.
    private int store(CodeBuilder written) {
        int variable = variable();
        written.dstore(variable);
        return variable;
    }

    private int variable() {
        return code.allocateLocal(TypeKind.DOUBLE);
    }

    private int weight(int layer, int i, int j) {
        return parameters[weightsAt(layer) + i * shape.units(layer) + j];
    }

    /// Where the weights of a layer begin among the parameters, as in [SmallParameters].
    private int weightsAt(int layer) {
        int at = 0;
        for (int n = 1; n < layer; n++) {
            at += shape.units(n - 1) * shape.units(n);
        }
        return at;
    }

    private int biasesAt(int layer) {
        int at = weightsAt(shape.depth() + 1);
        for (int n = 1; n < layer; n++) {
            at += shape.units(n);
        }
        return at;
    }

    private static ClassDesc describe(Class<?> type) {
        return type.describeConstable().orElseThrow();
    }
}
