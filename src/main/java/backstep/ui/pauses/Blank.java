package backstep.ui.pauses;

import backstep.ui.kit.form.Demand;
import java.util.List;
import java.util.OptionalDouble;

/// What is left to say of a condition before it can be added: a line of its form, filled in as text.
sealed interface Blank {
    /// What stands before it.
    String label();

    /// What stands in it first, written with this decimal separator.
    String begin(char separator);

    /// The number that `text` stands for, where it stands for one.
    OptionalDouble read(String text);

    /// What was expected where it stands for none.
    String expected();

    /// Any number that is demanded.
    record Value(String label, Demand demand, double usual) implements Blank {
        @Override
        public String begin(char separator) {
            return Demand.typed(usual, separator);
        }

        @Override
        public OptionalDouble read(String text) {
            return demand.read(text);
        }

        @Override
        public String expected() {
            return demand.expected();
        }
    }

    /// One of things that are numbered from 1; where `any` will do as well, that is 0.
    ///
    /// @param first the one that stands there first, 0 for any
    /// @param near the one that is nearest at hand
    record Numbered(String label, int most, boolean any, int first, int near) implements Blank {
        private static final String ANY = "any";

        @Override
        public String begin(char separator) {
            return written(first);
        }

        @Override
        public OptionalDouble read(String text) {
            boolean asked = text.isBlank() || text.strip().equalsIgnoreCase(ANY);
            return any && asked
                    ? OptionalDouble.of(0)
                    : Demand.whole(1, most, expected()).read(text);
        }

        @Override
        public String expected() {
            return (any ? "any, or a" : "a") + " whole number from 1 to " + most;
        }

        /// One more or one less than `text`; from any to the nearest at hand, and below 1 back to any.
        String next(String text, int by) {
            OptionalDouble now = read(text);
            if (now.isEmpty() || now.getAsDouble() == 0) {
                return written(near);
            }
            return written(Math.clamp((long) now.getAsDouble() + by, any ? 0 : 1, most));
        }

        private static String written(int number) {
            return number == 0 ? ANY : Integer.toString(number);
        }
    }

    /// One of a few, of which the first stands there first.
    record OneOf(String label, List<Item> items) implements Blank {
        /// @param number what it stands for
        record Item(String text, int number) {}

        public OneOf {
            items = List.copyOf(items);
        }

        @Override
        public String begin(char separator) {
            return items.getFirst().text();
        }

        @Override
        public OptionalDouble read(String text) {
            return items.stream()
                    .filter(item -> item.text().equals(text))
                    .mapToDouble(Item::number)
                    .findFirst();
        }

        @Override
        public String expected() {
            return "one of the list";
        }
    }
}
