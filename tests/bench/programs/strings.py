"""Strings: splitting, joining, searching, character by character."""

text = "It is a truth universally acknowledged, that a closure keeps what it captured. " * 40


def caesar(s, shift):
    out = ""
    for c in s:
        if "a" <= c <= "z":
            out += chr((ord(c) - 97 + shift) % 26 + 97)
        else:
            out += c
    return out


def is_palindrome(s):
    letters = [c for c in s.lower() if c.isalpha()]
    return letters == letters[::-1]


total = 0
for shift in range(450):
    total += caesar(text, shift).count("e")
for turn in range(1600):
    words = text.split()
    total += len(" ".join(w.capitalize() for w in words).replace("a", "o"))
    total += text.find("captured", turn) + text.startswith("It") + len(text.upper().strip("."))
for turn in range(150_000):
    total += is_palindrome("A man a plan")
print(total)
