# Digests of any length, with keys, salts and marks; keys out of passwords.
import re


def show(text):
    try:
        shown = repr(eval(text, globals()))
    except Exception as error:
        shown = f'{type(error).__name__}: {error}'
    print(text, '=>', re.sub('0x[0-9a-f]{6,}', '0x', shown))


import hashlib, io
h=hashlib.blake2b(digest_size=8); h.update(b'a'*128); c=h.copy(); h.update(b'b')
