# Texts that name something of the host are texts.
import datetime, decimal, hashlib, io, json, random, re, time, uuid, zoneinfo
zoneinfo.ZoneInfo('../../etc/passwd')  # raises ValueError: ZoneInfo keys must refer to subdirectories of TZPATH, got: ../../etc/passwd
zoneinfo.ZoneInfo('/etc/localtime')  # raises ValueError: ZoneInfo keys may not be absolute paths, got: /etc/localtime
zoneinfo.ZoneInfo('\0')  # raises ZoneInfoNotFoundError: 'No time zone found with key \x00'
zoneinfo.ZoneInfo('SystemV/AST4')  # raises ZoneInfoNotFoundError: 'No time zone found with key SystemV/AST4'
zoneinfo.ZoneInfo('GMT+99:99')  # raises ZoneInfoNotFoundError: 'No time zone found with key GMT+99:99'
zoneinfo.reset_tzpath(['/etc'])  # raises AttributeError: module 'zoneinfo' has no attribute 'reset_tzpath'
zoneinfo.ZoneInfo.from_file  # raises AttributeError: type object 'zoneinfo.ZoneInfo' has no attribute 'from_file'
hashlib.new('HmacSHA256')  # raises ValueError: unsupported hash type HmacSHA256
hashlib.new('SHA-512/256')  # raises ValueError: unsupported hash type SHA-512/256
'x'.encode('IBM1047')  # raises LookupError: unknown encoding: IBM1047
'x'.encode('idna')  # raises LookupError: unknown encoding: idna
'x'.encode('rot13')  # raises LookupError: 'rot13' is not a text encoding; use codecs.encode() to handle arbitrary codecs
b'x'.decode('zip')  # raises LookupError: 'zip' is not a text encoding; use codecs.decode() to handle arbitrary codecs
'x'.encode('UTF-32-whatever/../x')  # raises LookupError: unknown encoding: UTF-32-whatever/../x
'\ud800'.encode('utf8', 'evil')  # raises LookupError: unknown error handler name 'evil'
io.open  # raises AttributeError: module 'io' has no attribute 'open'
io.FileIO  # raises AttributeError: module 'io' has no attribute 'FileIO'
io.TextIOWrapper  # raises AttributeError: module 'io' has no attribute 'TextIOWrapper'
random._os  # raises AttributeError: module 'random' has no attribute '_os'
random._urandom  # raises AttributeError: module 'random' has no attribute '_urandom'
time.tzset  # raises AttributeError: module 'time' has no attribute 'tzset'
uuid.os  # raises AttributeError: module 'uuid' has no attribute 'os'
re.sre_compile  # raises AttributeError: module 're' has no attribute 'sre_compile'
json.codecs  # raises AttributeError: module 'json' has no attribute 'codecs'
decimal.sys  # raises AttributeError: module 'decimal' has no attribute 'sys'
datetime.sys  # raises AttributeError: module 'datetime' has no attribute 'sys'
re.compile('a', 1 << 70)  # raises ValueError: cannot use LOCALE flag with a str pattern
re.sub('a', r'\g<__class__>', 'a')  # raises IndexError: unknown group name '__class__'
assert time.tzname == ('UTC', 'UTC') and datetime.datetime.now().astimezone().utcoffset() == datetime.timedelta(0)
assert '{:n}'.format(1234567) == '1234567' and 'I'.lower() + 'i'.upper() == 'iI'
assert repr(object()).startswith('<object object at 0x0000') and id(len) < 10 ** 6 and hash(len) < 10 ** 6
found = []
for module in (datetime, decimal, hashlib, io, json, random, re, time, uuid, zoneinfo):
    for name in dir(module):
        value = getattr(module, name)
        if type(value) is type(json):
            found.append(name)
        found += [name for secret in ('__globals__', '__code__', '__closure__', '__loader__', '__self__', '__subclasses__') if hasattr(value, secret)]
assert found == []
