package backstep.explain.expression;

import java.util.List;

/// The right side of a formula as a tree that can be written, with symbols or with numbers, and evaluated.
///
/// Whatever is shown of a formula is written from one tree, and its value is what [#evaluate] gives, so that symbols,
/// numbers and result cannot drift apart.
public sealed interface Expression {
    /// The value, in double arithmetic, sums from left to right.
    double evaluate();

    /// A number that has a symbol.
    record Quantity(Symbol symbol, double value, Role role) implements Expression {
        public Quantity(Symbol symbol, double value) {
            this(symbol, value, Role.PLAIN);
        }

        /// The same in another role.
        public Quantity as(Role other) {
            return new Quantity(symbol, value, other);
        }

        @Override
        public double evaluate() {
            return value;
        }
    }

    /// A number that belongs to the formula itself, the same whatever is put in.
    record Constant(double value) implements Expression {
        @Override
        public double evaluate() {
            return value;
        }
    }

    /// The sum of all terms; a [Negation] among them is written as a difference.
    record Sum(List<Expression> terms) implements Expression {
        public Sum {
            terms = List.copyOf(terms);
        }

        @Override
        public double evaluate() {
            double sum = 0;
            for (Expression term : terms) {
                sum += term.evaluate();
            }
            return sum;
        }
    }

    /// A sum over an index, Σ with a template of its terms where it is written with letters, and all terms otherwise.
    ///
    /// Terms that are 0 by themselves may be left out; a sum without terms is 0.
    record Series(String index, Expression template, List<Expression> terms) implements Expression {
        public Series {
            terms = List.copyOf(terms);
        }

        /// A sum whose first term is the template of all.
        public static Series over(String index, List<Expression> terms) {
            return new Series(index, terms.getFirst(), terms);
        }

        @Override
        public double evaluate() {
            return new Sum(terms).evaluate();
        }
    }

    /// The number with the other sign.
    record Negation(Expression of) implements Expression {
        @Override
        public double evaluate() {
            return -of.evaluate();
        }
    }

    /// The product of all factors.
    record Product(List<Expression> factors) implements Expression {
        public Product {
            factors = List.copyOf(factors);
        }

        @Override
        public double evaluate() {
            double product = 1;
            for (Expression factor : factors) {
                product *= factor.evaluate();
            }
            return product;
        }
    }

    /// Numerator by denominator.
    record Quotient(Expression numerator, Expression denominator) implements Expression {
        @Override
        public double evaluate() {
            return numerator.evaluate() / denominator.evaluate();
        }
    }

    /// Base to the power of the exponent.
    record Power(Expression base, Expression exponent) implements Expression {
        @Override
        public double evaluate() {
            return StrictMath.pow(base.evaluate(), exponent.evaluate());
        }
    }

    /// A named function of one or two arguments.
    record Call(Function function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public double evaluate() {
            return function.of(
                    arguments.stream().mapToDouble(Expression::evaluate).toArray());
        }
    }

    /// A part that is written as its formula where symbols stand, and as one number where numbers stand.
    ///
    /// The value is that of the part, or its limit where the part itself has none (0/0).
    record Folded(Expression part, double value) implements Expression {
        public static Folded of(Expression part) {
            return new Folded(part, part.evaluate());
        }

        @Override
        public double evaluate() {
            return value;
        }
    }

    static Expression constant(double value) {
        return new Constant(value);
    }

    static Expression sum(Expression... terms) {
        return new Sum(List.of(terms));
    }

    static Expression difference(Expression a, Expression b) {
        return new Sum(List.of(a, new Negation(b)));
    }

    static Expression product(Expression... factors) {
        return new Product(List.of(factors));
    }

    static Expression quotient(Expression numerator, Expression denominator) {
        return new Quotient(numerator, denominator);
    }

    static Expression negation(Expression of) {
        return new Negation(of);
    }

    static Expression square(Expression base) {
        return new Power(base, new Constant(2));
    }

    static Expression call(Function function, Expression... arguments) {
        return new Call(function, List.of(arguments));
    }
}
