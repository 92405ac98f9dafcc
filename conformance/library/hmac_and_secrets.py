# Keyed hashes, and what is drawn by chance.
import hashlib, hmac, secrets
assert hmac.new(b'key', b'message', 'sha256').hexdigest() == '6e9ef29b75fffc5b7abae527d58fdadb2fe42e7219011976917343065f58ed4a'
made = hmac.new(b'key', digestmod=hashlib.md5)
made.update(b'mess')
other = made.copy()
other.update(b'age')
assert other.digest() == hmac.digest(b'key', b'message', 'md5') != made.digest() and (made.name, made.digest_size, made.block_size) == ('hmac-md5', 16, 64)
assert hmac.compare_digest('abc', 'abc') and not hmac.compare_digest(b'abc', b'abd') and secrets.compare_digest(b'', b'')
assert len(secrets.token_bytes(5)) == 5 and len(secrets.token_hex(4)) == 8 and len(secrets.token_urlsafe(6)) == 8 and len(secrets.token_bytes()) == 32
assert 0 <= secrets.randbelow(3) < 3 and 0 <= secrets.randbits(4) < 16 and secrets.choice('a') == 'a' and secrets.token_hex() != secrets.token_hex()
hmac.new(b'key', b'message')  # raises TypeError: Missing required parameter 'digestmod'.
hmac.new('key', b'message', 'md5')  # raises TypeError: key: expected bytes or bytearray, but got 'str'
hmac.new(b'key', b'', 'nothing')  # raises ValueError: unsupported hash type nothing
made.update('text')  # raises TypeError: Strings must be encoded before hashing
hmac.compare_digest('é', 'é')  # raises TypeError: comparing strings with non-ASCII characters is not supported
hmac.compare_digest('a', b'a')  # raises TypeError: a bytes-like object is required, not 'str'
hmac.compare_digest(1, 2)  # raises TypeError: unsupported operand types(s) or combination of types: 'int' and 'int'
secrets.randbelow(0)  # raises ValueError: Upper bound must be positive.
secrets.choice([])  # raises IndexError: Cannot choose from an empty sequence
secrets.SystemRandom().getstate()  # raises NotImplementedError: System entropy source does not have state.
