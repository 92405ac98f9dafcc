# Text to floats.
assert float('1.5') == 1.5 and float(' 2 ') == 2.0 and float('-.5') == -0.5 and float('1e3') == 1000.0 and float('1E-2') == 0.01 and float('inf') > 1e308 and float('1_000.5') == 1000.5
assert sum(float(x) for x in '1.5,2.5'.split(',')) == 4.0 and float('3') == 3 and str(float('1e5')) == '100000.0' and float(True) == 1.0
float('1.5.2')  # raises ValueError: could not convert string to float: '1.5.2'
float('1,5')  # raises ValueError: could not convert string to float: '1,5'
float('')  # raises ValueError: could not convert string to float: ''
float('five')  # raises ValueError: could not convert string to float: 'five'
float('1.5%')  # raises ValueError: could not convert string to float: '1.5%'
float('$1')  # raises ValueError: could not convert string to float: '$1'
float('1 5')  # raises ValueError: could not convert string to float: '1 5'
