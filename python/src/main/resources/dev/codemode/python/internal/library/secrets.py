"""Numbers and texts by chance. They come from the run's own source, which the sandbox seeds: fit for names and
samples; a run with the same seed makes the same ones, so they keep nothing secret from whoever knows it."""
import base64
import random
from hmac import compare_digest

__all__ = [
    "choice", "randbelow", "randbits", "SystemRandom", "token_bytes", "token_hex", "token_urlsafe",
    "compare_digest", "DEFAULT_ENTROPY",
]

DEFAULT_ENTROPY = 32
SystemRandom = random.SystemRandom

# A source apart from that of random: seeding that one does not repeat these.
_source = SystemRandom()
randbits = _source.getrandbits
choice = _source.choice


def randbelow(exclusive_upper_bound):
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    return _source._randbelow(exclusive_upper_bound)


def token_bytes(nbytes=None):
    return _source.randbytes(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    return base64.urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode("ascii")
