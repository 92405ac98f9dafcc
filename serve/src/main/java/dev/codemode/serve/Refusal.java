package dev.codemode.serve;

/// A request that gets an error in place of a reply. The message is for the client.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Problem problem;

    Refusal(Problem problem, String message) {
        super(message, null, false, false);
        this.problem = problem;
    }

    static Refusal badRequest(String message) {
        return new Refusal(Problem.BAD_REQUEST, message);
    }

    Problem problem() {
        return problem;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
