# Tables as text, written.
import csv, io
def line(row, **options):
    out = io.StringIO(newline='')
    count = csv.writer(out, **options).writerow(row)
    assert count == len(out.getvalue())
    return out.getvalue()
assert line([1, 2.5, 'a', None, True]) == '1,2.5,a,,True\r\n' and line('abc') == 'a,b,c\r\n' and line([]) == '\r\n'
assert line(['a,b', 'q"q', 'x\ny', ' s ']) == '"a,b","q""q","x\ny", s \r\n' and line(['']) == '""\r\n' == line([None])
assert line(['a', 1], quoting=csv.QUOTE_ALL) == '"a","1"\r\n' and line(['a', 1, 2.5], quoting=csv.QUOTE_NONNUMERIC) == '"a",1,2.5\r\n'
assert line(['a', 1, None], quoting=csv.QUOTE_STRINGS) == '"a",1,\r\n' and line(['a', 1, None], quoting=csv.QUOTE_NOTNULL) == '"a","1",\r\n'
assert line(['a,b'], quoting=csv.QUOTE_NONE, escapechar='\\') == 'a\\,b\r\n' and line(['a"b'], doublequote=False, escapechar='\\') == 'a\\"b\r\n'
assert line(['a', 'b c'], delimiter=' ', lineterminator='\n') == 'a "b c"\n' and line(['a', 'b'], dialect='unix') == '"a","b"\n'
class Bars(csv.Dialect):
    delimiter, quotechar, lineterminator = '|', "'", '\n'
    doublequote, skipinitialspace, quoting = True, False, csv.QUOTE_MINIMAL
assert line(['a|b', "it's"], dialect=Bars) == "'a|b'|'it''s'\n" == line(['a|b', "it's"], dialect=Bars())
out = io.StringIO()
table = csv.DictWriter(out, ['id', 'name'], restval='?', lineterminator='\n')
table.writeheader()
table.writerows([{'id': 1, 'name': 'Ann'}, {'id': 2}])
assert out.getvalue() == 'id,name\n1,Ann\n2,?\n'
csv.DictWriter(out, ['a'], extrasaction='ignore').writerow({'a': 1, 'b': 2})
csv.writer(out).writerows([[1, 2], [3]])
assert out.getvalue().endswith('1\r\n1,2\r\n3\r\n') and issubclass(csv.Error, Exception)
table.writerow({'id': 1, 'nmae': 'x'})  # raises ValueError: dict contains fields not in fieldnames: 'nmae'
csv.DictWriter(out, ['a'], extrasaction='drop')  # raises ValueError: extrasaction (drop) must be 'raise' or 'ignore'
line(5)  # raises Error: iterable expected, not int
line([''], quoting=csv.QUOTE_NONE)  # raises Error: single empty field record must be quoted
line(['a,b'], quoting=csv.QUOTE_NONE)  # raises Error: need to escape, but no escapechar set
csv.writer('name.csv')  # raises TypeError: argument 1 must have a "write" method
csv.Dialect()  # raises Error: "delimiter" must be string, not NoneType
