"""Regular expressions by chance, over texts by chance: what each function of `re` makes of them, or where and why
the pattern is refused. `seed` and `count` come from whoever runs it."""
import random
import re

draw = random.Random(seed)

CLASSES = [r"\d", r"\w", r"\s", r"\b", r"\B", ".", "^", "$", r"\A", r"\Z", r"\D", r"\W", r"\S"]
SETS = ["[abc]", "[^ab]", "[a-c1-3]", r"[\d_]", r"[^\w]", "[]a]", r"[a\-c]"]
REPEATS = ["*", "+", "?", "{2}", "{1,2}", "{,2}", "{0,}", "*?", "+?", "??", "{1,3}?", "*+", "++", "?+"]
FLAGS = [0, 0, re.I, re.M, re.S, re.A, re.I | re.M, re.X]


def atom(depth):
    kind = draw.randrange(14)
    if kind < 4:
        return draw.choice("abcx1 ")
    if kind == 4:
        return draw.choice(CLASSES)
    if kind == 5:
        return draw.choice(SETS)
    if depth == 0:
        return draw.choice("abc")
    return group(kind, depth - 1)


def group(kind, depth):
    match kind:
        case 6:
            return f"({either(depth)})"
        case 7:
            return f"(?:{either(depth)})"
        case 8:
            return f"(?P<n{draw.randrange(1000)}>{either(depth)})"
        case 9:
            return draw.choice(["(?=", "(?!"]) + either(depth) + ")"
        case 10:
            return draw.choice(["(?<=", "(?<!"]) + draw.choice(["a", "ab", "[ab]c", "b|c", r"\d"]) + ")"
        case 11:
            return rf"\{draw.randrange(1, 3)}"
        case 12:
            return draw.choice(["(?i:", "(?-i:", "(?s:", "(?>", "(?x: "]) + either(depth) + ")"
    return f"(?(1){draw.choice('ab')}|{draw.choice('bc')})"


def piece(depth):
    return atom(depth) + (draw.choice(REPEATS) if draw.random() < 0.35 else "")


def row(depth):
    return "".join(piece(depth) for _ in range(draw.randrange(1, 5)))


def either(depth):
    return "|".join(row(depth) for _ in range(1 if draw.random() < 0.75 else 2))


def text():
    return "".join(draw.choice("aabbccxAB1 23\n_\u00e9") for _ in range(draw.randrange(14)))


def found(pattern, match):
    return match and ([match.span(i) for i in range(pattern.groups + 1)], match.lastindex, match.lastgroup)


def outcome(source, flags, text):
    try:
        pattern = re.compile(source, flags)
    except re.error as error:
        return error.msg, error.pos
    return (
        sorted(pattern.groupindex.items()),
        [found(pattern, look(text)) for look in (pattern.search, pattern.match, pattern.fullmatch)],
        pattern.findall(text),
        pattern.split(text, draw.randrange(3)),
        pattern.sub(lambda match: f"<{match.group()}>", text),
        pattern.subn(r"[\g<0>]", text, count=draw.randrange(3)),
        [match.span() for match in pattern.finditer(text)],
    )


for _ in range(count):
    drawn = either(2), int(draw.choice(FLAGS)), text()
    print(ascii((*drawn, outcome(*drawn))))
