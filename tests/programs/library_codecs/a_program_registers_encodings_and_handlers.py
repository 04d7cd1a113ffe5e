import codecs


def shown(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def spelled(error):
    print(type(error).__name__, error.encoding, error.start, error.end, error.reason, error.object[error.start:error.end])
    if isinstance(error, UnicodeEncodeError):
        return ''.join([f'<{ord(c):x}>' for c in error.object[error.start:error.end]]), error.end
    return '<?>', error.end


codecs.register_error('spelled', spelled)
shown(lambda: codecs.encode('aé€b', 'ascii', 'spelled'))
shown(lambda: codecs.encode('aé', 'latin-1', 'spelled'))
shown(lambda: codecs.encode('a€', 'latin-1', 'spelled'))
shown(lambda: codecs.decode(b'a\xffb\xc3', 'utf-8', 'spelled'))
shown(lambda: codecs.decode(b'a\xffb', 'ascii', 'spelled'))
shown(lambda: codecs.encode('é', 'ascii', 'spelled'))
shown(lambda: codecs.decode(b'\xff', 'ascii', 'spelled'))
shown(lambda: codecs.lookup_error('spelled') is spelled)
shown(lambda: codecs.encode('', 'ascii', 'nobody'))
shown(lambda: codecs.encode('a', 'ascii', 'nobody'))
shown(lambda: codecs.encode('é', 'ascii', 'nobody'))
shown(lambda: codecs.decode(b'\xff', 'ascii', 'nobody'))
shown(lambda: codecs.lookup_error('nobody'))

codecs.register_error('bytes', lambda error: (b'\x80', error.end))
shown(lambda: codecs.encode('xéy', 'ascii', 'bytes'))
shown(lambda: codecs.decode(b'\xff', 'ascii', 'bytes'))
codecs.register_error('wrong', lambda error: 5)
shown(lambda: codecs.encode('é', 'ascii', 'wrong'))
shown(lambda: codecs.decode(b'\xff', 'ascii', 'wrong'))
codecs.register_error('far', lambda error: ('', 100))
shown(lambda: codecs.encode('é', 'ascii', 'far'))
codecs.register_error('from the end', lambda error: ('!', -1))
shown(lambda: codecs.encode('éabc', 'ascii', 'from the end'))
codecs.register_error('same', lambda error: (error.object[error.start:error.end], error.end))
shown(lambda: codecs.encode('aéb', 'ascii', 'same'))
shown(lambda: codecs.register_error('x', 5))
shown(lambda: codecs.register_error(5, spelled))


def search(name):
    print('search', name)
    if name == 'up_side':
        def encode(text, errors='strict'):
            return text[::-1].encode(), len(text)

        def decode(data, errors='strict'):
            return bytes(data).decode()[::-1], len(data)
        return codecs.CodecInfo(encode, decode, name='up-side')


codecs.register(search)
shown(lambda: codecs.encode('abc', 'up-side'))
shown(lambda: codecs.decode(b'cba', 'Up_Side'))
shown(lambda: codecs.encode('xyz', 'up-side'))
shown(lambda: codecs.lookup('up-side').name)
shown(lambda: codecs.encode('a', 'no-such'))
shown(lambda: codecs.decode(b'a', 'no-such'))
shown(lambda: codecs.lookup('no-such'))
codecs.unregister(search)
shown(lambda: codecs.encode('a', 'up-side'))
shown(lambda: codecs.register(5))
