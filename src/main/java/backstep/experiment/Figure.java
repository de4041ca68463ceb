package backstep.experiment;

/// A number that must lie in a range.
enum Figure {
    NOT_NEGATIVE("a number of at least 0") {
        @Override
        boolean holds(double value) {
            return value >= 0;
        }
    },
    POSITIVE("a number above 0") {
        @Override
        boolean holds(double value) {
            return value > 0;
        }
    },
    /// 0 included, 1 not.
    FRACTION("a number of at least 0 and less than 1") {
        @Override
        boolean holds(double value) {
            return value >= 0 && value < 1;
        }
    };

    private final String words;

    Figure(String words) {
        this.words = words;
    }

    abstract boolean holds(double value);

    double read(JsonReading value) throws ExperimentException {
        double number = value.number();
        if (!holds(number)) {
            throw value.unexpected(words);
        }
        return number;
    }

    /// The member `key` of an object, `usual` where there is none.
    static double at(JsonReading object, String key, double usual, Figure figure) throws ExperimentException {
        JsonReading member = object.optional(key);
        return member == null ? usual : figure.read(member);
    }
}
