package dev.codemode.bench.internal.statistics;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/// A figure and the interval it lies in, at the level it was made for.
///
/// @param low null, as `high`, where there are too few observations to say
public record Estimate(double value, @Nullable Double low, @Nullable Double high) {
    /// A figure of which nothing more is known.
    public static Estimate unsure(double value) {
        return new Estimate(value, null, null);
    }

    /// Whether the interval leaves out a value: the data speak against it.
    public boolean excludes(double other) {
        return low != null && high != null && (other < low || other > high);
    }

    /// The same on another scale.
    ///
    /// @param growing a function that keeps order, such as `Math::exp`
    public Estimate map(DoubleUnaryOperator growing) {
        return new Estimate(
                growing.applyAsDouble(value),
                low == null ? null : growing.applyAsDouble(low),
                high == null ? null : growing.applyAsDouble(high));
    }
}
