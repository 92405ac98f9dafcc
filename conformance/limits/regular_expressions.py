# Patterns that try too much, or too deep: they end on a limit, and the ordinary ones of their kind do not.
import re
assert re.match('(a|b)*$', 'ab' * 50000) and re.match('(?:a+)+$', 'a' * 50000) and re.fullmatch('((a)|b)*', 'ab' * 20000)
assert re.compile('(' * 300 + ')' * 300).groups == 300
re.match('(a+)+$', 'a' * 60 + 'b')  # stops on time
re.search('a*a*a*a*a*b', 'a' * 30000)  # stops on time
re.match('(?:){2000000000}', 'a')  # stops on time
re.match('(a?){100}a{100}$', 'a' * 99)  # stops on time
re.sub('(x+x+)+y', '', 'x' * 100)  # stops on time
re.match('(?:a|b|(c))*d', 'abc' * 10000000)  # stops on memory
re.compile('|'.join(['abc'] * 3000000))  # stops on memory
re.sub('', 'x' * 1000000, 'a' * 1000000)  # stops on memory
re.compile('(' * 100000)  # raises RecursionError: maximum recursion depth exceeded
