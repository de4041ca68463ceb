package backstep.training;

/// When targets are classes, and when an output names the same class as a target.
///
/// Targets are classes where all are 0 or 1 and, with several outputs, each row has a single 1. With one output the
/// class is 1 from 0.5 on; with several it is the largest output, the first of equals.
final class Classes {
    private Classes() {}

    static boolean areClasses(double[][] targets) {
        for (double[] row : targets) {
            int ones = 0;
            for (double target : row) {
                if (target != 0 && target != 1) {
                    return false;
                }
                ones += (int) target;
            }
            if (row.length > 1 && ones != 1) {
                return false;
            }
        }
        return true;
    }

    static boolean same(double[] outputs, double[] targets) {
        if (outputs.length == 1) {
            return outputs[0] >= 0.5 == targets[0] >= 0.5;
        }
        return largest(outputs) == largest(targets);
    }

    private static int largest(double[] values) {
        int best = 0;
        for (int k = 1; k < values.length; k++) {
            best = values[k] > values[best] ? k : best;
        }
        return best;
    }
}
