parts = []
for i in range(120000):
    parts.append(chr(97 + i % 26))
    if i % 60 == 59:
        parts.append(" ")
text = "".join(parts)
shifted = ""
for letter in text[:40000]:
    shifted += chr((ord(letter) - 96) % 26 + 97) if letter.isalpha() else letter
vowels = 0
for letter in text:
    if letter in "aeiou":
        vowels += 1
print(len(text), vowels, shifted[:70])
turned = " ".join(word[::-1].capitalize() for word in text.split())
print(turned[:60], len(turned), text.count("abc"), text.find("zab", 500))
