# Asking for pages until the last.
data = [{'id': n, 'ok': n % 3 != 0} for n in range(1, 11)]
def fetch(page, size=4):
    start = (page - 1) * size
    return {'items': data[start:start + size], 'next': page + 1 if start + size < len(data) else None}
def everything():
    page = 1
    while page:
        answer = fetch(page)
        yield from answer['items']
        page = answer['next']
assert [r['id'] for r in everything()] == list(range(1, 11)) and [r['id'] for r in everything() if not r['ok']] == [3, 6, 9]
found, page = None, 1
while found is None:
    answer = fetch(page)
    found = next((r for r in answer['items'] if r['id'] == 7), None)
    page += 1
assert found == {'id': 7, 'ok': True} and page == 3
good, bad = [], []
for r in everything(): (good if r['ok'] else bad).append(r['id'])
assert len(good) == 7 and bad == [3, 6, 9]
fetch()  # raises TypeError: fetch() missing 1 required positional argument: 'page'
fetch(1)['item']  # raises KeyError: 'item'
for r in fetch(1): r['id']  # raises TypeError: string indices must be integers, not 'str'
next(r for r in everything() if r['id'] > 99)  # raises StopIteration
