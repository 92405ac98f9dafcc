# Identifiers of 128 bits.
import copy, uuid
from uuid import UUID
u = UUID('12345678-1234-5678-1234-567812345678')
assert u == UUID('{12345678123456781234567812345678}') == UUID('urn:uuid:12345678-1234-5678-1234-567812345678') == UUID(int=u.int) == UUID(bytes=u.bytes) == UUID(bytes_le=u.bytes_le) == UUID(fields=u.fields)
assert str(u) == '12345678-1234-5678-1234-567812345678' and repr(u) == "UUID('12345678-1234-5678-1234-567812345678')" and u.hex == '12345678123456781234567812345678'
assert u.bytes_le == b'xV4\x12' + b'4\x12xV' + u.bytes[8:] and u.fields == (0x12345678, 0x1234, 0x5678, 0x12, 0x34, 0x567812345678)
assert (u.time_low, u.time_mid, u.time_hi_version, u.clock_seq_hi_variant, u.clock_seq_low, u.node) == u.fields and u.urn == 'urn:uuid:' + str(u)
assert u.variant == uuid.RESERVED_NCS and u.version is None and int(u) == u.int and hash(u) == hash(UUID(str(u)))
assert uuid.uuid3(uuid.NAMESPACE_DNS, 'python.org') == UUID('6fa459ea-ee8a-3ca4-894e-db77e160355e') and uuid.uuid5(uuid.NAMESPACE_URL, b'http://a').version == 5
assert uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org') == UUID('886313e1-3b8a-5372-9b90-0c9aee199e5d')
a, b = uuid.uuid4(), uuid.uuid4()
assert a != b and a.version == 4 and a.variant == uuid.RFC_4122 and len(str(a)) == 36 and (a < b) == (a.int < b.int)
first, second = uuid.uuid1(), uuid.uuid1()
assert first.version == 1 and first.time < second.time and first.node == uuid.getnode() and uuid.uuid1(5, 7).clock_seq == 7 and uuid.uuid1(5).node == 5
assert UUID(int=5, version=4) == UUID('00000000-0000-4000-8000-000000000005') and copy.deepcopy(u) == copy.copy(u) == u
assert u.is_safe is uuid.SafeUUID.unknown and uuid.NAMESPACE_OID.version == 1 and u != str(u)
u.int = 5  # raises TypeError: UUID objects are immutable
UUID()  # raises TypeError: one of the hex, bytes, bytes_le, fields, or int arguments must be given
UUID('12345')  # raises ValueError: badly formed hexadecimal UUID string
UUID(bytes=b'short')  # raises ValueError: bytes is not a 16-char string
UUID(bytes_le=b'short')  # raises ValueError: bytes_le is not a 16-char string
UUID(int=1 << 128)  # raises ValueError: int is out of range (need a 128-bit value)
UUID(fields=(1, 2))  # raises ValueError: fields is not a 6-tuple
UUID(fields=(0, 0, 0, 256, 0, 0))  # raises ValueError: field 4 out of range (need an 8-bit value)
UUID(int=1, version=9)  # raises ValueError: illegal version number
u < 5  # raises TypeError: '<' not supported between instances of 'UUID' and 'int'
