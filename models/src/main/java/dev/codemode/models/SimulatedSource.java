package dev.codemode.models;

/// The simulated model with one profile.
final class SimulatedSource implements ModelSource {
    static final String PREFIX = "simulated:";

    private final Profile profile;

    SimulatedSource(Profile profile) {
        this.profile = profile;
    }

    @Override
    public String name() {
        return PREFIX + profile.name();
    }

    @Override
    public String description() {
        return profile.description();
    }

    @Override
    public Provenance provenance() {
        return Provenance.PROJECTED;
    }

    @Override
    public String pricedAs() {
        return profile.pricedAs();
    }

    @Override
    public ModelSession open(TrialContext trial) {
        var time = new VirtualClock();
        return new ModelSession(new SimulatedModel(profile, trial, time), time);
    }
}
