def scrambled(count):
    n = 12345
    for _ in range(count):
        n = (n * 1103515245 + 12345) % 2147483648
        yield n


numbers = list(scrambled(40000))
people = [{"name": f"p{n % 9999}", "age": n % 90, "score": n % 1000 / 10} for n in numbers[:15000]]
print(sorted(numbers)[:3], sorted(numbers, reverse=True)[:2])
by_age = sorted(people, key=lambda p: (p["age"], p["name"]))
print(by_age[0], by_age[-1])
people.sort(key=lambda p: p["score"], reverse=True)
print(people[0]["name"], people[-1]["score"])
print(sorted(str(n) for n in numbers)[1000], min(people, key=lambda p: p["name"])["age"])


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


print(merge_sort(numbers[:8000]) == sorted(numbers[:8000]))
