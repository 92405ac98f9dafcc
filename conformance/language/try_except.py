# Which handler takes an error.
def which(action):
    try:
        return action()
    except ZeroDivisionError:
        return 'zero'
    except (KeyError, IndexError) as e:
        return type(e).__name__
    except ArithmeticError:
        return 'arithmetic'
    except Exception as e:
        return f'other {e}'
assert which(lambda: 1 / 0) == 'zero' and which(lambda: {}['a']) == 'KeyError' and which(lambda: [][0]) == 'IndexError' and which(lambda: 5) == 5
assert which(lambda: 2.0 ** 9999) == 'arithmetic' and which(lambda: int('x')).startswith('other invalid literal')
try:
    try:
        {}['inner']
    except IndexError:
        assert False
except KeyError as e:
    kept = e
assert kept.args == ('inner',)
def bare():
    try: raise KeyboardInterrupt
    except: return 'all'
assert bare() == 'all'
types = (ValueError, TypeError)
try: int('x')
except types as e: assert isinstance(e, ValueError)
e  # raises NameError: name 'e' is not defined
def unhandled():
    try: 1 / 0
    except ValueError: return 'no'
unhandled()  # raises ZeroDivisionError: division by zero
def in_handler():
    try: 1 / 0
    except ZeroDivisionError: return {}['missing']
in_handler()  # raises KeyError: 'missing'
def not_a_class():
    try: 1 / 0
    except 'ZeroDivisionError': pass
not_a_class()  # raises TypeError: catching classes that do not inherit from BaseException is not allowed
