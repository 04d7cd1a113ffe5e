import codecs

print(codecs.encode('Hello, World!', 'rot13'), codecs.decode('Uryyb', 'rot_13'), codecs.encode('é', 'utf-8'))
print(codecs.encode(b'ab\xff', 'hex'), codecs.decode(b'6162', 'hex_codec'), codecs.encode(b'hello', 'base64'))
print(codecs.decode(b'aGVsbG8=\n', 'base64'), codecs.decode(b'caf\xe9', 'latin-1'), codecs.encode('a\n', 'unicode_escape'))
for name in ('utf-8', 'UTF8', 'latin-1', 'ascii', 'cp1252', 'utf-16', 'utf_16_le', 'rot13', 'hex', 'base64', 'iso-8859-15'):
    info = codecs.lookup(name)
    print(info.name, info._is_text_encoding, len(info))
print(codecs.lookup('utf-8').encode('aé'), codecs.getdecoder('utf-8')(b'abc'), codecs.getencoder('ascii')('ab'))
print(codecs.BOM_UTF8, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE)
decoder = codecs.getincrementaldecoder('utf-8')()
print([decoder.decode(bytes([byte])) for byte in 'aé€𝄞z'.encode()], repr(decoder.decode(b'', True)))
decoder = codecs.getincrementaldecoder('utf-8')('replace')
print(decoder.decode(b'a\xff\xc3'), decoder.getstate()[0], decoder.decode(b'', True))
encoder = codecs.getincrementalencoder('latin-1')('replace')
print(encoder.encode('é→'), list(codecs.iterencode(['a', 'é', ''], 'utf-8')), list(codecs.iterdecode([b'\xc3', b'\xa9a'], 'utf-8')))
for call in (lambda: codecs.lookup('nope'), lambda: codecs.lookup(3), lambda: codecs.encode('é', 'ascii'),
             lambda: codecs.decode(b'\xff'), lambda: codecs.getincrementaldecoder('utf-8')().decode(b'\xc3', True)):
    try:
        print(call())
    except (LookupError, TypeError, UnicodeError) as error:
        print(type(error).__name__, error)
