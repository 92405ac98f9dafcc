import json
from json import JSONDecodeError, JSONDecoder, JSONEncoder


class Box:
    def __init__(self, items):
        self.items = items


class BoxEncoder(JSONEncoder):
    def default(self, o):
        if isinstance(o, Box):
            return {"box": o.items}
        return super().default(o)


# An encoder of one's own, with all options of dumps.
assert json.dumps([Box([1]), 2], cls=BoxEncoder) == '[{"box": [1]}, 2]'
assert json.dumps(Box([1, 2]), cls=BoxEncoder, indent=1) == '{\n "box": [\n  1,\n  2\n ]\n}'
assert BoxEncoder(separators=(",", ":"), sort_keys=True).encode({"b": 1, "a": Box([])}) == '{"a":{"box":[]},"b":1}'
assert json.dumps(Box([3]), default=lambda o: o.items, indent=2) == "[\n  3\n]"
assert JSONEncoder(ensure_ascii=False).encode("é") == '"é"'
assert (JSONEncoder.item_separator, JSONEncoder(indent=2).item_separator) == (", ", ",")
JSONEncoder().encode(Box([]))  # raises TypeError: Object of type Box is not JSON serializable
json.dumps(1, colour="red")  # raises TypeError: JSONEncoder.__init__() got an unexpected keyword argument 'colour'

# Piece by piece.
assert list(JSONEncoder().iterencode([1, [], {"a": None}])) == ["[1", ", ", "[]", ", ", "{", '"a"', ": ", "null", "}", "]"]
assert "".join(JSONEncoder(indent=1).iterencode({"a": [1]})) == '{\n "a": [\n  1\n ]\n}'
loop = []
loop.append(loop)
json.dumps(loop)  # raises ValueError: Circular reference detected
list(JSONEncoder().iterencode(loop))  # raises ValueError: Circular reference detected

# A decoder of one's own.
decoder = JSONDecoder(object_hook=lambda d: sorted(d), parse_int=str)
assert decoder.decode(' {"b": 1, "a": [2]} ') == ["a", "b"]
assert decoder.raw_decode("[1, 2] and more") == (["1", "2"], 6)
assert JSONDecoder().raw_decode("x = 5", 4) == (5, 5)
assert json.loads('{"a": 1}', cls=JSONDecoder, object_pairs_hook=list) == [("a", 1)]
assert json.loads("[NaN]", parse_constant=lambda name: name) == ["NaN"]
JSONDecoder().decode("1 2")  # raises JSONDecodeError: Extra data: line 1 column 3 (char 2)
JSONDecoder().raw_decode("[1]", -1)  # raises ValueError: idx cannot be negative
JSONDecoder().raw_decode("[1]", 9)  # raises JSONDecodeError: Expecting value: line 1 column 10 (char 9)
json.loads("1", depth=3)  # raises TypeError: JSONDecoder.__init__() got an unexpected keyword argument 'depth'

# The error is made of its text and place.
error = JSONDecodeError("No", "a\nbcd", 4)
assert (str(error), error.msg, error.doc, error.pos, error.lineno, error.colno) == (
    "No: line 2 column 3 (char 4)", "No", "a\nbcd", 4, 2, 3)

# Bytes of any Unicode encoding.
assert json.loads('["é"]'.encode("utf-16-le")) == json.loads('["é"]'.encode("utf-8")) == ["é"]
assert json.detect_encoding(b"\xef\xbb\xbf[]") == "utf-8-sig"


# What has read and write serves as a file.
class File:
    text = ""

    def write(self, part):
        self.text += part

    def read(self):
        return self.text


file = File()
json.dump({"a": [1, 2]}, file, indent=1)
assert file.text == '{\n "a": [\n  1,\n  2\n ]\n}'
assert json.load(file) == {"a": [1, 2]}
