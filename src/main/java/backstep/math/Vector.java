package backstep.math;

import java.util.Arrays;

/// An immutable vector of doubles, compared by its bits. A `NaN` entry stands for a value that is not computed yet.
public final class Vector {
    private final double[] entries;

    private Vector(double[] entries) {
        this.entries = entries;
    }

    public static Vector of(double... entries) {
        return new Vector(entries.clone());
    }

    public static Vector copyOf(double[] entries) {
        return new Vector(entries.clone());
    }

    /// A vector with `value` in every place.
    public static Vector filled(int size, double value) {
        double[] entries = new double[size];
        Arrays.fill(entries, value);
        return new Vector(entries);
    }

    public int size() {
        return entries.length;
    }

    public double get(int index) {
        return entries[index];
    }

    public double[] toArray() {
        return entries.clone();
    }

    /// The index of the largest entry, the first of equals; what a classifier answers.
    public int largest() {
        int best = 0;
        for (int k = 1; k < entries.length; k++) {
            best = entries[k] > entries[best] ? k : best;
        }
        return best;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vector vector && Arrays.equals(entries, vector.entries);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(entries);
    }

    @Override
    public String toString() {
        return Arrays.toString(entries);
    }
}
