package dev.codemode.suites;

import java.time.Clock;

/// What a fresh environment is made with.
///
/// @param clock tells tools what day it is
/// @param catalog one of the suite's [Suite#catalogs]
public record EnvironmentSettings(Clock clock, String catalog) {}
