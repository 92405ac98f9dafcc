package dev.codemode.models;

import java.time.Clock;

/// What a model may know of the trial it is opened for. A live model needs none of it.
///
/// @param trialId which trial of the run this is; part of what random numbers are made from
/// @param seed of the run
/// @param reference what a simulated model plays
/// @param clock what programs of the trial see as now
public record TrialContext(String trialId, long seed, ReferenceSolution reference, Clock clock) {}
