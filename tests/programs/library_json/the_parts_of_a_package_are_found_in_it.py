import json
import html
import pickle
try:
    json.loads('{"a": 1,}')
except json.decoder.JSONDecodeError as error:
    print(error, error.lineno, error.colno, error.pos)
    copy = pickle.loads(pickle.dumps(error))
    print(type(copy), copy, copy.doc)
print(json.encoder.JSONEncoder is json.JSONEncoder, json.JSONEncoder, json.JSONDecoder)
print(json.encoder.encode_basestring('a"é'), json.encoder.encode_basestring_ascii('a"é'))
print(json.decoder.scanstring('"ab" c', 1))

class Log:

    def write(self, text):
        print(repr(text))
json.dump({'a': [1, 2, {'b': None}]}, Log())
print(html.entities.codepoint2name[233])
