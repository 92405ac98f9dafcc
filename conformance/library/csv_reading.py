# Tables as text, read.
import csv, io
def rows(text, **options):
    return list(csv.reader(io.StringIO(text, newline=''), **options))
assert rows('a,b\r\n1,"2,5"\n') == [['a', 'b'], ['1', '2,5']] and rows('') == [] and rows('\n\nx') == [[], [], ['x']]
assert rows('"say ""hi""",x') == [['say "hi"', 'x']] and rows('"two\nlines",y') == [['two\nlines', 'y']]
assert rows('a;b', delimiter=';') == [['a', 'b']] and rows('a\tb', dialect='excel-tab') == [['a', 'b']]
assert rows("'a,b',c", quotechar="'") == [['a,b', 'c']] and rows('a, "b"', skipinitialspace=True) == [['a', 'b']]
assert rows('a\\,b,c', escapechar='\\') == [['a,b', 'c']] and rows('"a",b', quoting=csv.QUOTE_NONE) == [['"a"', 'b']]
assert rows('1,"x",2.5', quoting=csv.QUOTE_NONNUMERIC) == [[1.0, 'x', 2.5]] and rows('"a"b,c') == [['ab', 'c']]
assert list(csv.reader(['a,b', 'c'])) == [['a', 'b'], ['c']] and rows('a,,') == [['a', '', '']]
reader = csv.reader(['x', '"y', 'z"'])
assert list(reader) == [['x'], ['yz']] and reader.line_num == 3 and reader.dialect.delimiter == ','
text = 'name,age\nAnn,31\n\nBob\nCid,4,5,6\n'
people = csv.DictReader(io.StringIO(text))
assert people.fieldnames == ['name', 'age'] and next(people) == {'name': 'Ann', 'age': '31'}
assert list(people) == [{'name': 'Bob', 'age': None}, {'name': 'Cid', 'age': '4', None: ['5', '6']}] and people.line_num == 5
assert list(csv.DictReader(['1,2,3', '4'], ['a', 'b'], restkey='rest', restval='-')) == [{'a': '1', 'b': '2', 'rest': ['3']}, {'a': '4', 'b': '-'}]
assert csv.list_dialects() == ['excel', 'excel-tab', 'unix'] and csv.get_dialect('unix').lineterminator == '\n'
csv.register_dialect('bars', delimiter='|', quoting=csv.QUOTE_ALL)
assert rows('a|b', dialect='bars') == [['a', 'b']] and csv.get_dialect('bars').quoting == csv.QUOTE_ALL
csv.unregister_dialect('bars')
assert csv.field_size_limit(5) == 131072 and csv.field_size_limit() == 5
csv.field_size_limit(131072)
found = csv.Sniffer().sniff('a;b;c\n1;2;3\n4;5;6\n')
assert (found.delimiter, found.quotechar, found.skipinitialspace) == (';', '"', False)
assert csv.Sniffer().has_header('name,age\nAnn,31\nBob,42\n') and not csv.Sniffer().has_header('1,2\n3,4\n5,6\n')
rows('"a"b', strict=True)  # raises Error: ',' expected after '"'
rows('"a', strict=True)  # raises Error: unexpected end of data
rows('a', quoting=csv.QUOTE_NONNUMERIC)  # raises ValueError: could not convert string to float: 'a'
rows('a', delimiter='')  # raises TypeError: "delimiter" must be a 1-character string
rows('a', delimiter=None)  # raises TypeError: "delimiter" must be string, not NoneType
rows('a', quoting=17)  # raises TypeError: bad "quoting" value
rows('a', colour='red')  # raises TypeError: 'colour' is an invalid keyword argument for this function
rows('a', dialect='none')  # raises Error: unknown dialect
csv.get_dialect('none')  # raises Error: unknown dialect
csv.reader(5)  # raises TypeError: 'int' object is not iterable
list(csv.reader([b'a']))  # raises Error: iterator should return strings, not bytes (the file should be opened in text mode)
list(csv.reader(['a\nb']))  # raises Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
csv.Sniffer().sniff('')  # raises Error: Could not determine delimiter
