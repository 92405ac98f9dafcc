# Attributes asked of ints, floats and bools.
n, f = 5, 2.5
n.upper()  # raises AttributeError: 'int' object has no attribute 'upper'
n.split()  # raises AttributeError: 'int' object has no attribute 'split'
n.append(1)  # raises AttributeError: 'int' object has no attribute 'append'
n.get('a')  # raises AttributeError: 'int' object has no attribute 'get'
n.round()  # raises AttributeError: 'int' object has no attribute 'round'
n.items()  # raises AttributeError: 'int' object has no attribute 'items'
n.strip()  # raises AttributeError: 'int' object has no attribute 'strip'
n.toString()  # raises AttributeError: 'int' object has no attribute 'toString'
f.round(1)  # raises AttributeError: 'float' object has no attribute 'round'
f.format('.2f')  # raises AttributeError: 'float' object has no attribute 'format'
f.replace('.', ',')  # raises AttributeError: 'float' object has no attribute 'replace'
f.bit_length()  # raises AttributeError: 'float' object has no attribute 'bit_length'
True.upper()  # raises AttributeError: 'bool' object has no attribute 'upper'
n.value = 1  # raises AttributeError: 'int' object has no attribute 'value'
del n.real  # raises AttributeError: attribute 'real' of 'int' objects is not writable
n.real = 6  # raises AttributeError: attribute 'real' of 'int' objects is not writable
