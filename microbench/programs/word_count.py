words = "the quick brown fox jumps over a lazy dog while seven green birds sing in that old tree".split()
text = " ".join(words[i * i * 7 % len(words)] + ("," if i % 9 == 0 else "") for i in range(60000))
counts = {}
lengths = [0] * 10
for word in text.split():
    word = word.strip(",.").lower()
    counts[word] = counts.get(word, 0) + 1
    lengths[len(word)] += 1
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:5]:
    print(f"{word}: {count}")
print(lengths, len(text))
letters = {}
for letter in text[:100000]:
    if letter not in letters:
        letters[letter] = 0
    letters[letter] += 1
print(sorted(letters.items())[:4])
