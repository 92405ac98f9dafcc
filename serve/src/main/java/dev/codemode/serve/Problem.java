package dev.codemode.serve;

/// Why a request gets no reply; each dialect has its own words for it.
enum Problem {
    BAD_REQUEST(400),
    WRONG_KEY(401),
    UNKNOWN_MODEL(404),
    UNKNOWN_PATH(404),
    WRONG_METHOD(405),
    TOO_LARGE(413),
    TOO_LONG(400),
    RATE_LIMITED(429),
    BROKEN(500),
    BAD_GATEWAY(502),
    UNAVAILABLE(503),
    TIMED_OUT(504),
    OVERLOADED(529);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    /// The HTTP status that most vendors send.
    int status() {
        return status;
    }
}
