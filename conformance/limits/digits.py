# Converting between ints and text is limited to 4300 digits.
import json
assert len(str(10 ** 4299)) == 4300 and int('9' * 4300) > 0 and hex(10 ** 5000)[:2] == '0x' and int('f' * 5000, 16) > 0
str(10 ** 4300)  # raises ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
repr([10 ** 4300])  # raises ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
f'{10 ** 4300}'  # raises ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
'%d' % (10 ** 4300)  # raises ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
json.dumps(10 ** 4300)  # raises ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
int('9' * 4301)  # raises ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
json.loads('9' * 4301)  # raises ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
