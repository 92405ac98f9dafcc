"""Decimal operations by chance, in contexts by chance: the result or the error, and the flags that were raised.
`seed` and `count` come from whoever runs it."""
import decimal
import random
from decimal import Decimal

draw = random.Random(seed)

SPECIAL = ["NaN", "Infinity", "-Infinity", "0", "-0", "0E-5", "1E+10", "9.99999999"]
ROUNDINGS = [
    decimal.ROUND_UP, decimal.ROUND_DOWN, decimal.ROUND_CEILING, decimal.ROUND_FLOOR, decimal.ROUND_HALF_UP,
    decimal.ROUND_HALF_DOWN, decimal.ROUND_HALF_EVEN, decimal.ROUND_05UP,
]
FORMATS = ["", ">12", ",.2f", ".3e", "+.1%", "010.3f", "g", ".0f", "_<15,.4g", "n"]
OPERATIONS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "**": lambda a, b: a ** draw.randrange(-5, 9),
    "==": lambda a, b: (a == b, a.compare(b), a.compare_total(b)),
    "<": lambda a, b: a < b,
    "sqrt": lambda a, b: a.sqrt(),
    "exp": lambda a, b: (a % 20).exp(),
    "ln": lambda a, b: abs(a).ln(),
    "log10": lambda a, b: abs(a).log10(),
    "fma": lambda a, b: a.fma(b, 3),
    "max": lambda a, b: a.max(b),
    "remainder_near": lambda a, b: a.remainder_near(b),
    "quantize": lambda a, b: a.quantize(Decimal(1).scaleb(draw.randrange(-6, 3))),
    "normalize": lambda a, b: a.normalize(),
    "next": lambda a, b: (a.next_plus(), a.next_minus()),
    "to_integral_value": lambda a, b: a.to_integral_value(),
    "round": lambda a, b: round(a, draw.randrange(-3, 5)),
    "int": lambda a, b: int(a),
    "float": lambda a, b: float(a),
    "ratio": lambda a, b: a.as_integer_ratio(),
    "hash": lambda a, b: hash(a) if a == a else None,
    "format": lambda a, b: format(a, draw.choice(FORMATS)),
    "to_eng_string": lambda a, b: a.to_eng_string(),
}


def number():
    if draw.randrange(8) == 0:
        return Decimal(draw.choice(SPECIAL))
    digits = [draw.randrange(10) for _ in range(draw.randrange(1, 12))]
    return Decimal((draw.randrange(2), digits, draw.randrange(-12, 8)))


def outcome(operation, a, b):
    try:
        return repr(operation(a, b))
    except (ArithmeticError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


for _ in range(count):
    name, a, b = draw.choice(list(OPERATIONS)), number(), number()
    context = decimal.Context(prec=draw.choice([3, 9, 28, 50]), rounding=draw.choice(ROUNDINGS))
    with decimal.localcontext(context):
        answer = outcome(OPERATIONS[name], a, b)
        flags = sorted(signal.__name__ for signal, raised in decimal.getcontext().flags.items() if raised)
    print(name, a, b, answer, *flags)
