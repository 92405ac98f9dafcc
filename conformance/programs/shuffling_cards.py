# A deck of cards, dealt in a fixed way.
suits, ranks = 'CDHS', [*map(str, range(2, 11)), *'JQKA']
deck = [r + s for s in suits for r in ranks]
assert len(deck) == 52 == len(set(deck)) and deck[0] == '2C' and deck[-1] == 'AS' and deck[8] == '10C'
def deal(deck, players, each): return [deck[p:players * each:players] for p in range(players)]
hands = deal(deck, 4, 5)
assert hands[0] == ['2C', '6C', '10C', 'AC', '5D'] and all(len(h) == 5 for h in hands)
def value(hand): return sum({'J': 11, 'Q': 12, 'K': 13, 'A': 14}.get(c[:-1]) or int(c[:-1]) for c in hand)
assert value(hands[0]) == 2 + 6 + 10 + 14 + 5
cut = deck[26:] + deck[:26]
shuffled = [c for pair in zip(cut[:26], cut[26:]) for c in pair]
assert sorted(shuffled) == sorted(deck) and shuffled[:2] == ['2H', '2C']
value(['XX'])  # raises ValueError: invalid literal for int() with base 10: 'X'
value([5])  # raises TypeError: 'int' object is not subscriptable
deck.pop(52)  # raises IndexError: pop index out of range
deal(deck, 4)  # raises TypeError: deal() missing 1 required positional argument: 'each'
