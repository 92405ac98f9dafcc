# Texts that a loop adds to, and what was kept of them on the way.
text, kept = "", []
for i in range(3000):
    text += "ab" if i % 3 else "é"
    if i % 500 == 0:
        kept.append(text)
assert len(text) == 5000 and text.count("é") == 1000 and text[-3:] == "bab" and text.endswith("éabab")
assert [len(one) for one in kept] == [1, 835, 1668, 2501, 3335, 4168]
assert all(text.startswith(one) for one in kept) and kept[3] == text[:2501] and kept[2] in text
assert hash(kept[4]) == hash(text[:3335]) and {text[:3335]: 1}[kept[4]] == 1
assert kept[1] != kept[2] and kept[1] < kept[2] and not kept[1] == kept[2] and bool(kept[0])

# Two that grow from the same beginning.
start = "x" * 300 + "y"
one = start + "1"
two = start + "2"
other = one + "a"
another = one + "b"
assert one[-2:] == "y1" and two[-2:] == "y2" and other[-3:] == "y1a" and another[-3:] == "y1b"
assert other + "" == other and "" + other == other and (other + "c")[-2:] == "ac" and len(other + "c") == 304
assert one + another == "x" * 300 + "y1" + "x" * 300 + "y1b"

# Beyond 16 bits, and added by other means.
wide = "z" * 300
for c in "😀é\ud800a\udc00":
    wide += c
assert len(wide) == 305 and wide[300] == "😀" and wide[-1] == "\udc00" and wide[302] == "\ud800"
assert [len(p) for p in (wide.split("é"))] == [301, 3] and wide.index("a") == 303
half = "z" * 300 + "\ud83d"
assert len(half) == 301 and half[300] == "\ud83d"
class Text(str): pass
grown = Text("t" * 300)
grown += "u"
assert type(grown) is str and grown == "t" * 300 + "u" and type(grown + "v") is str
assert type(Text() + "") is str and type(Text("t" * 300) + "") is str and Text() + "" == ""
same = grown + ""
assert same is grown and (same + "v")[-2:] == "uv" and len(grown) == 301
built = "-" * 300
while len(built) < 2000:
    built += "=" * (len(built) % 7 + 1)
assert len(built.rstrip("=")) == 300 and built.replace("-", "") == "=" * (len(built) - 300)
