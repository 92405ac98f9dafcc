"""Hashes of bytes."""
import _hashlib
from _hashlib import blake2b, blake2s, md5, pbkdf2_hmac, sha1, sha224, sha256, sha384, sha512
from _hashlib import sha3_224, sha3_256, sha3_384, sha3_512, shake_128, shake_256

__all__ = [
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256",
    "sha3_384", "sha3_512", "shake_128", "shake_256", "new", "algorithms_guaranteed",
    "algorithms_available", "pbkdf2_hmac", "file_digest",
]

algorithms_guaranteed = {
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256",
    "sha3_384", "sha3_512", "shake_128", "shake_256",
}
algorithms_available = set(algorithms_guaranteed)

# Apart from their own names, which are exact, the others are known whether large or small.
_OTHER_NAMES = {name: name for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512")}
_OTHER_NAMES |= {f"sha-{size}": f"sha{size}" for size in (1, 224, 256, 384, 512)}
_OTHER_NAMES |= {f"sha3-{size}": f"sha3_{size}" for size in (224, 256, 384, 512)}
_OTHER_NAMES |= {f"shake{prefix}{size}": f"shake_{size}" for size in (128, 256) for prefix in ("", "-")}


def __hash_new(name, data=b"", **kwargs):
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    known = name if name in algorithms_guaranteed else _OTHER_NAMES.get(name.lower())
    if known is None:
        raise ValueError("unsupported hash type " + name)
    return getattr(_hashlib, known)(data, **kwargs)


new = __hash_new


def file_digest(fileobj, digest, /):
    made = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getvalue") and hasattr(fileobj, "tell"):
        made.update(fileobj.read())
        return made
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buffer = bytearray(1 << 16)
    while size := fileobj.readinto(buffer):
        made.update(buffer[:size])
    return made
