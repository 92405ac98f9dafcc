package dev.codemode.bench.internal.statistics;

import java.util.function.DoubleUnaryOperator;

/// A figure and the interval it lies in, at the level it was made for.
///
/// @param low NaN, as `high`, where there are too few observations to say
public record Estimate(double value, double low, double high) {
    /// A figure of which nothing more is known.
    public static Estimate unsure(double value) {
        return new Estimate(value, Double.NaN, Double.NaN);
    }

    public boolean hasInterval() {
        return !Double.isNaN(low);
    }

    /// The same on another scale.
    ///
    /// @param growing a function that keeps order, such as `Math::exp`
    public Estimate map(DoubleUnaryOperator growing) {
        return new Estimate(
                growing.applyAsDouble(value),
                growing.applyAsDouble(low),
                growing.applyAsDouble(high));
    }
}
