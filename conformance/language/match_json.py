# match on answers of a service.
def read(answer):
    match answer:
        case {'status': 200, 'data': {'items': [{'id': int(first)}, *_]}}: return f'first {first}'
        case {'status': 200, 'data': {'items': []}}: return 'empty'
        case {'status': 404 | 410}: return 'gone'
        case {'status': int(code), 'error': str(text)} if code >= 500: return f'server: {text}'
        case {'status': code}: return f'status {code}'
        case [*many]: return [read(m) for m in many]
        case None | '': return 'nothing'
        case _: return 'strange'
ok = {'status': 200, 'data': {'items': [{'id': 7}, {'id': 8}]}}
assert read(ok) == 'first 7' and read({'status': 200, 'data': {'items': []}}) == 'empty' and read({'status': 410}) == 'gone' and read({'status': 500, 'error': 'x'}) == 'server: x'
assert read({'status': 301}) == 'status 301' and read([ok, None, 5]) == ['first 7', 'nothing', 'strange'] and read({}) == 'strange' and read({'status': 200, 'data': None}) == 'status 200'
