# Values that grow until they do not fit; smaller limits are tried elsewhere.
x = 'a'
while True: x += x  # stops on memory
y = [1]
while True: y += y  # stops on memory
z = (1,)
while True: z = z + z  # stops on memory
n = 3
while True: n = n << 100_000_000  # stops on memory
w = b'a'
while True: w += w  # stops on memory
