# Numbers and words.
def say(n): return 'Fizz' * (n % 3 == 0) + 'Buzz' * (n % 5 == 0) or str(n)
assert [say(n) for n in range(1, 16)] == ['1', '2', 'Fizz', '4', 'Buzz', 'Fizz', '7', '8', 'Fizz', 'Buzz', '11', 'Fizz', '13', '14', 'FizzBuzz']
assert sum(say(n) == 'FizzBuzz' for n in range(1, 101)) == 6 and ''.join(map(say, range(9, 11))) == 'FizzBuzz'
say('3')  # raises TypeError: not all arguments converted during string formatting
say(None)  # raises TypeError: unsupported operand type(s) for %: 'NoneType' and 'int'
