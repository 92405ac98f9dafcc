# Searching in sorted lists.
def search(items, wanted):
    low, high = 0, len(items) - 1
    while low <= high:
        mid = (low + high) // 2
        if items[mid] == wanted: return mid
        if items[mid] < wanted: low = mid + 1
        else: high = mid - 1
    return -1
squares = [n * n for n in range(100)]
assert search(squares, 49) == 7 and search(squares, 50) == -1 and search([], 1) == -1 and all(search(squares, s) == i for i, s in enumerate(squares))
search([1, 'a', 3], 3)  # raises TypeError: '<' not supported between instances of 'str' and 'int'
search(None, 1)  # raises TypeError: object of type 'NoneType' has no len()
