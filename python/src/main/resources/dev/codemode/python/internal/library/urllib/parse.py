"""Taking addresses apart and putting them together, and the quoting in them."""
import re
from collections import namedtuple

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs",
    "parse_qsl", "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes",
    "DefragResult", "ParseResult", "SplitResult", "DefragResultBytes", "ParseResultBytes",
    "SplitResultBytes", "uses_relative", "uses_netloc", "uses_params", "non_hierarchical", "uses_query",
    "uses_fragment", "scheme_chars", "MAX_CACHE_SIZE", "clear_cache", "unwrap",
]

uses_relative = [
    "", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp",
    "rtsps", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss",
]
uses_netloc = [
    "", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews",
    "prospero", "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws",
    "wss", "itms-services",
]
uses_params = [
    "", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips",
    "mms", "sftp", "tel",
]
non_hierarchical = [
    "gopher", "hdl", "mailto", "news", "telnet", "wais", "imap", "snews", "sip", "sips",
]
uses_query = [
    "", "http", "wais", "imap", "https", "shttp", "mms", "gopher", "rtsp", "rtsps", "rtspu", "sip", "sips",
]
uses_fragment = [
    "", "ftp", "hdl", "http", "gopher", "news", "nntp", "wais", "https", "shttp", "snews", "file", "prospero",
]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."
MAX_CACHE_SIZE = 20

# Control characters and blanks at the ends, and line ends anywhere, are no part of an address.
_STRIPPED = "".join(map(chr, range(33)))
_REMOVED = {ord(char): None for char in "\t\r\n"}


def clear_cache():
    """There is nothing to forget."""


def _same(value):
    return value


def _to_bytes(value, encoding="ascii", errors="strict"):
    return value.encode(encoding, errors)


def _as_text(*args):
    """The arguments as texts, and what makes a result of their own kind."""
    is_text = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) != is_text:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_text:
        return *args, _same
    return *(arg.decode("ascii", "strict") if arg else "" for arg in args), _encoded


def _encoded(result):
    return result.encode("ascii", "strict")


class _Netloc:
    """What is read from the part with the host."""

    __slots__ = ()

    def _parts(self):
        netloc = self.netloc
        at, colon, left, right, percent = "@:[]%" if isinstance(netloc, str) else (b"@", b":", b"[", b"]", b"%")
        return netloc, at, colon, left, right, percent

    @property
    def _user(self):
        netloc, at, colon, *_ = self._parts()
        user, has_user, _ = netloc.rpartition(at)
        if not has_user:
            return None, None
        name, has_password, password = user.partition(colon)
        return name, password if has_password else None

    @property
    def _host(self):
        netloc, at, colon, left, right, _ = self._parts()
        host = netloc.rpartition(at)[2]
        _, bracket, inside = host.partition(left)
        if bracket:
            name, _, port = inside.partition(right)
            port = port.partition(colon)[2]
        else:
            name, _, port = host.partition(colon)
        return name, port or None

    @property
    def username(self):
        return self._user[0]

    @property
    def password(self):
        return self._user[1]

    @property
    def hostname(self):
        name = self._host[0]
        if not name:
            return None
        percent = self._parts()[-1]
        host, sign, zone = name.partition(percent)
        return host.lower() + sign + zone

    @property
    def port(self):
        port = self._host[1]
        if port is None:
            return None
        digits = port if isinstance(port, str) else port.decode("ascii", "replace")
        if not (digits.isdigit() and digits.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        number = int(port)
        if number > 65535:
            raise ValueError("Port out of range 0-65535")
        return number


class _Text:
    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        return _COUNTERPARTS[type(self)](*(part.encode(encoding, errors) for part in self))


class _Data:
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        return _COUNTERPARTS[type(self)](*(part.decode(encoding, errors) for part in self))


class _Defragged:
    __slots__ = ()

    def geturl(self):
        if not self.fragment:
            return self.url
        return self.url + ("#" if isinstance(self.url, str) else b"#") + self.fragment


class _Split(_Netloc):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class _Parsed(_Netloc):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


_DefragFields = namedtuple("DefragResult", "url fragment")
_SplitFields = namedtuple("SplitResult", "scheme netloc path query fragment")
_ParseFields = namedtuple("ParseResult", "scheme netloc path params query fragment")


class DefragResult(_DefragFields, _Defragged, _Text):
    __slots__ = ()


class SplitResult(_SplitFields, _Split, _Text):
    __slots__ = ()


class ParseResult(_ParseFields, _Parsed, _Text):
    __slots__ = ()


class DefragResultBytes(_DefragFields, _Defragged, _Data):
    __slots__ = ()


class SplitResultBytes(_SplitFields, _Split, _Data):
    __slots__ = ()


class ParseResultBytes(_ParseFields, _Parsed, _Data):
    __slots__ = ()


_COUNTERPARTS = {
    DefragResult: DefragResultBytes, SplitResult: SplitResultBytes, ParseResult: ParseResultBytes,
    DefragResultBytes: DefragResult, SplitResultBytes: SplitResult, ParseResultBytes: ParseResult,
}


def urlparse(url, scheme="", allow_fragments=True):
    url, scheme, finish = _as_text(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        path, params = _without_params(path)
    return finish(ParseResult(scheme, netloc, path, params, query, fragment))


def _without_params(path):
    last = path.rfind("/")
    at = path.find(";", max(last, 0))
    return (path, "") if at < 0 else (path[:at], path[at + 1 :])


def _check_netloc(netloc):
    """Some characters become others when they are normalized, and those would split the address."""
    if not netloc or netloc.isascii():
        return
    import unicodedata

    bare = netloc
    for char in "@:#?":
        bare = bare.replace(char, "")
    normal = unicodedata.normalize("NFKC", bare)
    if bare == normal:
        return
    for char in "/?#@:":
        if char in normal:
            raise ValueError("netloc " + repr(netloc) + " contains invalid characters under NFKC normalization")


def _check_brackets(netloc):
    if ("[" in netloc) != ("]" in netloc):
        raise ValueError("Invalid IPv6 URL")
    if "[" in netloc:
        _check_host(netloc.partition("[")[2].partition("]")[0])


def _check_host(name):
    if name.startswith("v"):
        if not re.match(r"\Av[a-fA-F0-9]+\..+\Z", name):
            raise ValueError("IPvFuture address is invalid")
        return
    address, has_zone, zone = name.partition("%")
    if "." in address and ":" not in address and _is_ipv4(address) and not has_zone:
        raise ValueError("An IPv4 address cannot be in brackets")
    if not _is_ipv6(address) or has_zone and (not zone or "%" in zone):
        raise ValueError(f"{name!r} does not appear to be an IPv4 or IPv6 address")


def _is_ipv4(text):
    parts = text.split(".")
    return len(parts) == 4 and all(
        part.isascii() and part.isdigit() and len(part) <= 3 and int(part) <= 255
        and (len(part) == 1 or part[0] != "0")
        for part in parts)


def _is_ipv6(text):
    parts = text.split(":")
    if len(parts) < 3 or len(parts) > 9:
        return False
    if "." in parts[-1]:
        if not _is_ipv4(parts[-1]):
            return False
        parts[-1:] = ["0", "0"]
    empty = [i for i in range(1, len(parts) - 1) if not parts[i]]
    if len(empty) > 1 or len(parts) > 9:
        return False
    if empty:
        if not parts[0] and parts[1] or not parts[-1] and parts[-2]:
            return False
        filled = [part for part in parts if part]
        if len(filled) > 7:
            return False
    else:
        filled = parts
        if len(parts) != 8:
            return False
    return all(re.fullmatch("[0-9a-fA-F]{1,4}", part) for part in filled)


def urlsplit(url, scheme="", allow_fragments=True):
    url, scheme, finish = _as_text(url, scheme)
    url = url.lstrip(_STRIPPED).translate(_REMOVED)
    scheme = scheme.strip(_STRIPPED).translate(_REMOVED)
    netloc = query = fragment = ""
    at = url.find(":")
    if at > 0 and url[0].isascii() and url[0].isalpha() and all(char in scheme_chars for char in url[:at]):
        scheme, url = url[:at].lower(), url[at + 1 :]
    if url[:2] == "//":
        end = min((i for i in (url.find(char, 2) for char in "/?#") if i >= 0), default=len(url))
        netloc, url = url[2:end], url[end:]
        _check_brackets(netloc)
    if allow_fragments and "#" in url:
        url, _, fragment = url.partition("#")
    if "?" in url:
        url, _, query = url.partition("?")
    _check_netloc(netloc)
    return finish(SplitResult(scheme, netloc, url, query, fragment))


def urlunparse(components):
    scheme, netloc, url, params, query, fragment, finish = _as_text(*components)
    if params:
        url = f"{url};{params}"
    return finish(urlunsplit((scheme, netloc, url, query, fragment)))


def urlunsplit(components):
    scheme, netloc, url, query, fragment, finish = _as_text(*components)
    if netloc or scheme and scheme in uses_netloc and url[:2] != "//":
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + (netloc or "") + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url = url + "?" + query
    if fragment:
        url = url + "#" + fragment
    return finish(url)


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    base, url, finish = _as_text(base, url)
    bscheme, bnetloc, bpath, bparams, bquery, _ = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, bscheme, allow_fragments)
    if scheme != bscheme or scheme not in uses_relative:
        return finish(url)
    if scheme in uses_netloc:
        if netloc:
            return finish(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = bnetloc
    if not path and not params:
        return finish(urlunparse((scheme, netloc, bpath, bparams, query or bquery, fragment)))
    parts = bpath.split("/")
    if parts[-1]:
        parts.pop()
    if path[:1] == "/":
        segments = path.split("/")
    else:
        segments = parts + path.split("/")
        segments[1:-1] = filter(None, segments[1:-1])
    resolved = []
    for segment in segments:
        if segment == "..":
            if resolved:
                resolved.pop()
        elif segment != ".":
            resolved.append(segment)
    if segments[-1] in (".", ".."):
        resolved.append("")
    return finish(urlunparse((scheme, netloc, "/".join(resolved) or "/", params, query, fragment)))


def urldefrag(url):
    url, finish = _as_text(url)
    if "#" in url:
        scheme, netloc, path, params, query, fragment = urlparse(url)
        url = urlunparse((scheme, netloc, path, params, query, ""))
    else:
        fragment = ""
    return finish(DefragResult(url, fragment))


def unwrap(url):
    url = str(url).strip()
    if url[:1] == "<" and url[-1:] == ">":
        url = url[1:-1].strip()
    return url[4:].strip() if url[:4] == "URL:" else url


_ESCAPES = re.compile("((?:%[0-9a-fA-F]{2})+)")


def unquote_to_bytes(string):
    if not string:
        string.split
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *rest = string.split(b"%")
    if not rest:
        return string
    out = [first]
    for part in rest:
        byte = _BYTES.get(part[:2])
        out.append(b"%" + part if byte is None else byte + part[2:])
    return b"".join(out)


_HEX = "0123456789ABCDEFabcdef"
_BYTES = {(a + b).encode(): bytes([int(a + b, 16)]) for a in _HEX for b in _HEX}


def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    if "%" not in string:
        string.split
        return string

    def decoded(match):
        return unquote_to_bytes(match.group()).decode(encoding or "utf-8", errors or "replace")

    return _ESCAPES.sub(decoded, string)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
             max_num_fields=None, separator="&"):
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding=encoding, errors=errors,
                                 max_num_fields=max_num_fields, separator=separator):
        found.setdefault(name, []).append(value)
    return found


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
              max_num_fields=None, separator="&"):
    qs, finish = _as_text(qs)
    separator, _ = _as_text(separator)
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if max_num_fields is not None and qs and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    found = []
    for pair in qs.split(separator) if qs else []:
        if not pair and not strict_parsing:
            continue
        name, sign, value = pair.partition("=")
        if not sign:
            if strict_parsing:
                raise ValueError("bad query field: %r" % (pair,))
            if not keep_blank_values:
                continue
        if value or keep_blank_values:
            name = unquote(name.replace("+", " "), encoding=encoding, errors=errors)
            value = unquote(value.replace("+", " "), encoding=encoding, errors=errors)
            found.append((finish(name), finish(value)))
    return found


_SAFE = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~"
_quoters = {}


def _quoter(safe):
    quoter = _quoters.get(safe)
    if quoter is None:
        allowed = _SAFE + safe
        quoter = [chr(i) if i in allowed else f"%{i:02X}" for i in range(256)]
        if len(_quoters) < 32:
            _quoters[safe] = quoter
    return quoter


def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    blank = " " if isinstance(string, str) else b" "
    if isinstance(string, (str, bytes)) and blank not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, safe + (" " if isinstance(safe, str) else b" "), encoding, errors).replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    else:
        safe = bytes([c for c in safe if c < 128])
    return "".join(map(_quoter(safe).__getitem__, bs))


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as e:
            raise TypeError("not a valid non-string sequence or mapping object") from e

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

    pairs = []
    for name, value in query:
        name = quoted(name)
        values = [value]
        if doseq and not isinstance(value, (bytes, str)):
            try:
                len(value)
            except TypeError:
                pass
            else:
                values = value
        pairs.extend(name + "=" + quoted(value) for value in values)
    return "&".join(pairs)
