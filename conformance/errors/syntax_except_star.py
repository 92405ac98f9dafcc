# Nothing leads out of an except* but its end.
def refused():
    for x in [1]:
        try:
            pass
        except* ValueError:
            break  # raises SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block
            continue  # raises SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block
            return 1  # raises SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block
            for y in []:
                return y  # raises SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block
            while True:
                break
            else:
                break  # raises SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block
        else:
            continue
        finally:
            pass
    return 2


def allowed():
    try:
        raise ValueError(1)
    except* ValueError as e:
        for x in range(9):
            if x == 3:
                break
            continue

        def inner():
            return x

        seen = inner()
    return seen


assert refused() == 2 and allowed() == 3
