text = 'Zürich – “café” €5 Привет é\\\t\n\r\x00\x7f\x80\ud800𝄞'
for encoding in ('cp1252', 'windows-1252', 'cp437', 'cp850', 'cp1250', 'CP1251', 'iso8859-15', 'ISO_8859_2', 'koi8-r', 'mac_roman',
                 'iso-8859-5', 'iso8859-7', 'unicode_escape', 'raw_unicode_escape', 'Unicode-Escape'):
    for errors in ('strict', 'replace', 'ignore', 'xmlcharrefreplace', 'backslashreplace'):
        try:
            print(encoding, errors, text.encode(encoding, errors))
        except UnicodeEncodeError as error:
            print(encoding, error)
    try:
        print(ascii(bytes(range(128, 256)).decode(encoding)))
    except UnicodeDecodeError as error:
        print(error)
        print(ascii(bytes(range(128, 256)).decode(encoding, 'replace')), len(bytes(range(256)).decode(encoding, 'ignore')))
    print('€'.encode(encoding, 'replace'), 'plain'.encode(encoding).decode(encoding))
for escaped in (rb'a\n\t\x41\u00e9\U0001d11e\N{BULLET}\101\\\'\"\a', b'line\\\nmore', rb'\x4', rb'\u12', rb'\U00110000', rb'\N{NO SUCH}',
                rb'\N', rb'\N{', rb'\N{}', b'end\\', b'\xe9\\xe9', rb'\x4g and on', rb'\0\07\0777'[:9], rb'\ud800'):
    for encoding in ('unicode_escape', 'raw_unicode_escape'):
        for errors in ('strict', 'replace', 'ignore'):
            try:
                print(encoding, errors, ascii(escaped.decode(encoding, errors)))
            except UnicodeDecodeError as error:
                print(encoding, error, error.encoding)
print('naïve → ünï'.encode('unicode_escape').decode('ascii'), str(b'caf\xe9', 'cp1252'), bytes('é', 'cp1252'))
for wrong in ('cp9999', 'no such', '', 'hex', 'rot_13', 'base64'):
    try:
        'a'.encode(wrong)
    except LookupError as error:
        print(error)
