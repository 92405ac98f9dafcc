# Trying again, and falling back.
attempts = []
def flaky(fails):
    def call():
        attempts.append(1)
        if len(attempts) <= fails: raise ConnectionError(f'try {len(attempts)}')
        return 'ok'
    return call
def retry(action, times):
    for n in range(1, times + 1):
        try: return action()
        except ConnectionError as e:
            last = e
            if n == times: raise RuntimeError(f'gave up after {n}') from last
assert retry(flaky(2), 3) == 'ok' and len(attempts) == 3
attempts.clear()
retry(flaky(5), 2)  # raises RuntimeError: gave up after 2
def first_good(*actions):
    errors = []
    for a in actions:
        try: return a()
        except Exception as e: errors.append(f'{type(e).__name__}: {e}')
    return errors
assert first_good(lambda: 1 / 0, lambda: {}['k'], lambda: 5) == 5 and first_good(lambda: int('x')) == ["ValueError: invalid literal for int() with base 10: 'x'"]
def safe(text, default=None):
    try: return float(text)
    except (TypeError, ValueError): return default
assert [safe(x, 0) for x in ('1.5', 'x', None, 2)] == [1.5, 0, 0, 2.0]
