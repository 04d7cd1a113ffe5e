"""loads() finds out how bytes are encoded, by their mark or their zeros."""
import json

text = '{"grüße": [1, "\U0001f600"]}'
for encoding in ('utf-8', 'utf-8-sig', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be'):
    data = text.encode(encoding)
    print(encoding, json.detect_encoding(data), json.loads(data) == json.loads(text))
for data in (b'', b'1', b'1\0', b'\0001', b'[]', b'"\xff"', bytearray(b'[1]')):
    try:
        print(data, json.detect_encoding(data), json.loads(data))
    except ValueError as problem:
        print(data, '->', problem)
try:
    json.JSONDecoder().raw_decode('[]', -1)
except ValueError as problem:
    print(problem)
