# Hashes of bytes.
import hashlib, io
assert hashlib.md5(b'abc').hexdigest() == '900150983cd24fb0d6963f7d28e17f72' and hashlib.sha1(b'').hexdigest() == 'da39a3ee5e6b4b0d3255bfef95601890afd80709'
assert hashlib.sha256(b'abc').hexdigest() == 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' == hashlib.new('SHA-256', b'abc').hexdigest()
whole = hashlib.sha512(b'ab')
part = whole.copy()
part.update(b'c')
assert part.digest() == hashlib.sha512(b'abc').digest() != whole.digest() and (whole.name, whole.digest_size, whole.block_size) == ('sha512', 64, 128)
assert hashlib.sha3_256(b'').hexdigest() == 'a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a' and hashlib.sha3_224().block_size == 144
assert hashlib.shake_128(b'abc').hexdigest(8) == '5881092dd818bf5c' and len(hashlib.shake_256(b'').digest(300)) == 300 and hashlib.shake_256().digest_size == 0
assert hashlib.blake2b(b'abc', digest_size=8).hexdigest() == 'd8bb14d833d59559' and hashlib.blake2s(b'abc').hexdigest() == '508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982'
assert hashlib.blake2b(b'abc', key=b'k', salt=b's', person=b'p').digest() != hashlib.blake2b(b'abc').digest() and (hashlib.blake2b.SALT_SIZE, hashlib.blake2s.MAX_DIGEST_SIZE) == (16, 32)
assert hashlib.pbkdf2_hmac('sha256', b'password', b'salt', 2).hex() == 'ae4d0c95af6b46d32d0adff928f06dd02a303f8ef3c251dfd6e2d85a95474c43' and len(hashlib.pbkdf2_hmac('sha1', b'p', b's', 1, 50)) == 50
assert hashlib.file_digest(io.BytesIO(b'abc'), 'md5').hexdigest() == hashlib.md5(b'abc').hexdigest() and hashlib.algorithms_guaranteed <= hashlib.algorithms_available
hashlib.sha256('text')  # raises TypeError: Strings must be encoded before hashing
hashlib.sha256(5)  # raises TypeError: object supporting the buffer API required
hashlib.new('nothing')  # raises ValueError: unsupported hash type nothing
hashlib.new(5)  # raises TypeError: name must be a string
hashlib.shake_128().digest()  # raises TypeError: digest() missing required argument 'length' (pos 1)
hashlib.blake2b(digest_size=65)  # raises ValueError: digest_size must be between 1 and 64 bytes
hashlib.blake2s(key=b'k' * 33)  # raises ValueError: maximum key length is 32 bytes
hashlib.blake2b(colour=1)  # raises TypeError: 'colour' is an invalid keyword argument for blake2b()
hashlib.pbkdf2_hmac('sha256', b'p', b's', 0)  # raises ValueError: iteration value must be greater than 0.
