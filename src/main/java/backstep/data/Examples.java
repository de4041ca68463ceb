package backstep.data;

import backstep.math.Matrix;

/// Examples, one a row: inputs of shape examples × inputs beside targets of shape examples × outputs.
public record Examples(Matrix inputs, Matrix targets) {
    public Examples {
        if (inputs.rows() != targets.rows()) {
            throw new IllegalArgumentException(
                    inputs.rows() + " rows of inputs with " + targets.rows() + " rows of targets");
        }
    }

    public static Examples none() {
        return new Examples(Matrix.filled(0, 0, 0), Matrix.filled(0, 0, 0));
    }

    public int count() {
        return inputs.rows();
    }

    public boolean isEmpty() {
        return count() == 0;
    }
}
